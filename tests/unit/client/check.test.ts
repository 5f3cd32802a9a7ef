import { describe, expect, test } from 'vitest';
import type { HeldText } from '../../../src/citations/resolve-citation.ts';
import { citationsIn } from '../../../src/client/check/draft.ts';
import { judge } from '../../../src/client/check/judge.ts';
import { asCsv, asList, pieces, withLinks } from '../../../src/client/check/written-out.ts';

const places = (...ids: string[]) => ids.map((id) => ({ id, number: id.replace(/^.*para-/, '') }));
const held: Record<string, HeldText> = {
  'A/RES/69/12': { symbol: 'A/RES/69/12', adopted: '2014-11-11', paragraphs: places('para-1', 'para-4') },
  'A/RES/65/122': { symbol: 'A/RES/65/122', adopted: '2010-12-13', paragraphs: [] },
  'S/RES/1631(2005)': { symbol: 'S/RES/1631(2005)', adopted: '2005-10-17', paragraphs: places('para-1') },
  'A/RES/72/262': { symbol: 'A/RES/72/262', adopted: '2017-12-24', paragraphs: places('part-a', 'a-para-1') },
};

const check = (draft: string, organ = 'General Assembly') =>
  citationsIn(draft, organ).map((citation) => judge(citation, (symbol) => held[symbol]));

/** Draft, state and symbol of each citation in it, why. */
const table: [string, [state: string, symbol: string][], string][] = [
  ['Recalling its resolution 69/12 of 11 November 2014,', [['held', 'A/RES/69/12']], 'held, right date'],
  ['Recalling its resolution 69/12 of 12 November 2014,', [['wrong-date', 'A/RES/69/12']], 'held, wrong date'],
  ['as in paragraph 4 of resolution 69/12,', [['held', 'A/RES/69/12']], 'the paragraph is there'],
  ['as in paragraph 9 of resolution 69/12,', [['wrong-place', 'A/RES/69/12']], 'the paragraph is not there'],
  [
    'as in paragraph 9 of resolution 65/122,',
    [['held', 'A/RES/65/122']],
    'paragraphs could not be read: nothing is said of them',
  ],
  ['its resolution 72/262 C of 24 December 2017', [['wrong-part', 'A/RES/72/262 C']], 'no such part'],
  ['its resolution 70/1 of 25 September 2015', [['not-held', 'A/RES/70/1']], 'not held'],
  [
    'Security Council resolution 1325 (2005)',
    [['no-such', 'S/RES/1325 (2005)']],
    'the number is of another year, nothing held',
  ],
  [
    'Security Council resolution 1631 (2006)',
    [['no-such', 'S/RES/1631 (2006)']],
    'the number is of another year, the one meant is held',
  ],
  ['see A/69/228-S/2014/560', [['document', 'A/69/228-S/2014/560']], 'a document'],
  ['decision 1/CP.21 of the Conference of the Parties', [['other-body', '']], 'another body'],
  ['Nothing is cited in 2014.', [], 'no citation'],
];

describe('checking a draft', () => {
  test.each(table)('%s → %j (%s)', (draft, expected) => {
    expect(check(draft).map(({ state, symbol }) => [state, symbol])).toEqual(expected);
  });

  test('"its resolution" is one of the organ whose draft it is', () => {
    const [found] = check('Recalling its resolution 5/1 of 18 June 2007,', 'Human Rights Council');
    expect(found?.symbol).toBe('A/HRC/RES/5/1');
  });

  test('offsets count in the whole draft', () => {
    const draft = 'First line.\n\nRecalling its resolution 69/12 and\nresolution 70/1.';
    for (const { start, end, text } of check(draft)) expect(draft.slice(start, end)).toBe(text);
    expect(check(draft)).toHaveLength(2);
  });

  test('notes say what is held', () => {
    expect(check('its resolution 69/12 of 12 November 2014')[0]?.note).toBe('It was adopted on 11 November 2014.');
    expect(check('Security Council resolution 1325 (2005)')[0]?.note).toBe(
      'The Security Council adopted its resolution 1325 in 2000.',
    );
  });
});

describe('what can be copied', () => {
  const draft = 'Its resolution 69/12 & Security Council resolution 242 (1967)\n<end>';
  const judged = check(draft);
  const base = 'https://example.org/library/';
  test('the pieces are the draft', () =>
    expect(
      pieces(draft, judged)
        .map((piece) => (typeof piece === 'string' ? piece : piece.text))
        .join(''),
    ).toBe(draft));
  test('a list', () =>
    expect(asList(judged)).toBe(
      '69/12 = A/RES/69/12 (2014-11-11): in order\n242 (1967) = S/RES/242 (1967): not held here',
    ));
  test('CSV', () =>
    expect(asCsv(judged, base).split('\r\n')[1]).toBe(
      '69/12,A/RES/69/12,2014-11-11,in order,,https://example.org/library/a/res/69/12/',
    ));
  test('the text with links', () => {
    const { html, text } = withLinks(draft, judged, base);
    expect(html).toBe(
      '<p>Its resolution <a href="https://example.org/library/a/res/69/12/">69/12</a> &amp; Security Council resolution <a href="https://docs.un.org/en/S/RES/242(1967)">242 (1967)</a></p><p>&lt;end&gt;</p>',
    );
    expect(text).toContain('[242 (1967)](https://docs.un.org/en/S/RES/242%281967%29)');
  });
});
