import { readFileSync } from 'node:fs';
import { findCitations } from '../../../src/citations/find-citations.ts';
import { type HeldText, resolveCitation } from '../../../src/citations/resolve-citation.ts';

export interface Landing {
  words: string;
  /** Where the words ought to land, written down by reading. */
  ids: readonly string[];
  /** Where they do; undefined where the citation is not found. */
  landed: readonly string[] | undefined;
}

/**
 * 200 places drawn at random where a text of the Security Council or the General Assembly cites a resolution beside a word
 * for a place in it. "ought to land on" was written down by reading; "held" are those ids of the cited text, as imported,
 * that could be taken for it. A heading's printed mark stands after its id.
 */
export const landings = (): Landing[] =>
  readFileSync(new URL('pinpoints.table.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map(landing);

function landing(line: string): Landing {
  const [words = '', organ = '', symbol = '', part = '', ids = '', held = ''] = line.split('\t');
  const paragraphs = held.split(', ').map((entry) => {
    const [, id = '', number = ''] = /^(\S+) ?(.*)$/.exec(entry) ?? [];
    return { id, number };
  });
  const text: HeldText = { symbol, adopted: null, paragraphs };
  const citation = findCitations(words, { organ }).findLast(
    (found) => found.symbol === symbol && found.part === (part || null),
  );
  const landed = citation && resolveCitation(citation, (asked) => (asked === symbol ? text : undefined)).ids;
  return { words, ids: ids ? ids.split(' ') : [], landed };
}

export const isRight = ({ ids, landed }: Landing): boolean => ids.join() === landed?.join();
