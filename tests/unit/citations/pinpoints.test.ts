import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findCitations } from '../../../src/citations/find-citations.ts';
import type { HeldText } from '../../../src/citations/resolve-citation.ts';
import { resolveCitation } from '../../../src/citations/resolve-citation.ts';

/**
 * 200 places drawn at random where a text of the Security Council or the General Assembly cites a resolution beside a word
 * for a place in it. "ought to land on" was written down by reading; "held" are those ids of the cited text, as imported,
 * that could be taken for it. A heading's printed mark stands after its id.
 */
const table = readFileSync(new URL('pinpoints.table.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [words = '', organ = '', symbol = '', part = '', ids = '', held = ''] = line.split('\t');
    const paragraphs = held.split(', ').map((entry) => {
      const [, id = '', number = ''] = /^(\S+) ?(.*)$/.exec(entry) ?? [];
      return { id, number };
    });
    const text: HeldText = { symbol, adopted: null, paragraphs };
    return { words, organ, symbol, part: part || null, ids: ids ? ids.split(' ') : [], text };
  });

const landings = table.map(({ words, organ, symbol, part, ids, text }) => {
  const citation = findCitations(words, { organ }).findLast((found) => found.symbol === symbol && found.part === part);
  const landed = citation && resolveCitation(citation, (asked) => (asked === symbol ? text : undefined)).ids;
  return { words, ids, landed };
});

const same = (a: readonly string[], b: readonly string[] | undefined): boolean => a.join() === b?.join();

it('finds the citation in every row', () => {
  expect(landings.filter(({ landed }) => landed === undefined)).toEqual([]);
});

it('lands where it ought to in at least 97 of 100', () => {
  const right = landings.filter(({ ids, landed }) => same(ids, landed)).length;
  expect(landings).toHaveLength(200);
  expect(right / landings.length).toBeGreaterThanOrEqual(0.97);
});

it('never lands on a wrong paragraph', () => {
  expect(landings.filter(({ ids, landed }) => landed?.some((id) => !ids.includes(id)))).toEqual([]);
});
