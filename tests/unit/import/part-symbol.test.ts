import { describe, expect, it } from 'vitest';
import { chooseSymbol } from '../../../src/import/parse/symbol.ts';
import type { PrintedSymbol } from '../../../src/import/understood.ts';

const printed = (canonical: string | null, from: PrintedSymbol['from']): PrintedSymbol => ({
  printed: canonical ?? '?',
  canonical,
  from,
  line: 1,
  column: 1,
});

describe('the symbol of a document', () => {
  it.each([
    ['the number above the title', ['A/RES/84/7', 'A/RES/84/9'], 'A/RES/84/7'],
    ['the part that the masthead names', ['A/RES/84/7', 'A/RES/84/7B'], 'A/RES/84/7B'],
    ['not a part of another', ['A/RES/84/7', 'A/RES/84/70B'], 'A/RES/84/7'],
    ['a resolution before a report', ['A/84/1', 'A/RES/84/7'], 'A/RES/84/7'],
    ['none', [null], null],
  ])('%s', (_what, [number, masthead], expected) => {
    const symbols = [printed(number ?? null, 'number'), printed(masthead ?? null, 'masthead')];
    expect(chooseSymbol(symbols)).toBe(expected);
  });
});
