import { describe, expect, test } from 'vitest';
import { operativePhrases } from '../../../src/vocabulary/operative-phrases.ts';
import { preambularPhrases } from '../../../src/vocabulary/preambular-phrases.ts';
import { securityCouncilPhrases } from '../../../src/vocabulary/security-council-phrases.ts';

const phrasesIn = (list: string): string[] =>
  list
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [head = '', ...rest] = line.split(' | ');
      const first = head.replace(/[()]/g, '');
      return [...(head === first ? [first] : []), ...rest.map((words) => `${first} ${words}`)];
    });

describe.each([
  ['preambular phrases', preambularPhrases, operativePhrases],
  ['operative phrases', operativePhrases, preambularPhrases],
  ['preambular phrases of the Security Council', securityCouncilPhrases.preambular, operativePhrases],
  ['operative phrases of the Security Council', securityCouncilPhrases.operative, preambularPhrases],
])('%s', (_name, list, others) => {
  const phrases = phrasesIn(list);

  test('are words, the first with a capital', () => {
    for (const phrase of phrases) expect(phrase).toMatch(/^\p{Lu}[\p{L}-]+(?: [\p{L}’-]+)*$/u);
  });

  test('stand once', () => {
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
  });

  test('are not of the other kind as well', () => {
    const other = new Set(phrasesIn(others));
    expect(phrases.filter((phrase) => other.has(phrase))).toEqual([]);
  });
});
