import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { escapedText, escapedValue } from '../../src/markdown/render/escape.ts';

const words = fc.stringMatching(/^[a-z<>&"'`= \u00a0é\0\n]{0,12}$/);

it('text and attributes are written in the bytes that hast-util-to-html gives them', () => {
  fc.assert(
    fc.property(words, words, (text, title) => {
      const children = [{ type: 'text' as const, value: text }];
      expect(`<p title="${escapedValue(title)}">${escapedText(text)}</p>`).toBe(
        toHtml({ type: 'element', tagName: 'p', properties: { title }, children }),
      );
    }),
    { numRuns: 1000 },
  );
});
