import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect } from 'vitest';
import { test } from '../frame/browser-test.ts';
import { onePageOfEachKind } from '../frame/page-kinds.ts';

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe.concurrent.each(onePageOfEachKind())('/%s', (address) => {
  test.for(['light', 'dark'] as const)('has no fault that axe finds, %s', async (colorScheme, { open }) => {
    const page = await open(address, { colorScheme, reducedMotion: 'reduce' });
    const { violations, passes } = await new AxeBuilder({ page }).withTags(standard).analyze();
    const faults = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join('\n')}`,
    );
    expect(faults).toEqual([]);
    expect(
      passes.map(({ id }) => id),
      'text that has a size has a contrast',
    ).toContain('color-contrast');
  });
});
