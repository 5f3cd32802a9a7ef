import type { Edge } from '../graph/citing-edge.ts';
import type { Library } from '../library.ts';
import { listed } from '../listing.ts';
import { type CitedBy, type CitingPassage, phraseCounts } from './citing.ts';
import { placeName } from './place-name.ts';
import { segmentsOf } from './segments.ts';

/**
 * Who cites a text and in which words. Texts in the order of the edges, which is newest first; their passages as printed,
 * each once however often it cites.
 */
export function citedByOf(edges: readonly Edge[], { bySymbol }: Pick<Library, 'bySymbol'>): CitedBy {
  const texts = [...Map.groupBy(edges, ({ from }) => from.symbol)].flatMap(([symbol, own]) => {
    const entry = bySymbol.get(symbol);
    return entry ? [{ ...listed(entry), passages: passagesOf(own, entry.address) }] : [];
  });
  const passages = texts.flatMap((text) => text.passages);
  return { texts, passages: passages.length, phrases: phraseCounts(passages) };
}

const passagesOf = (edges: readonly Edge[], address: string): CitingPassage[] =>
  [...Map.groupBy(edges, ({ passage }) => passage.id)].flatMap(([id, own]) => {
    const [first] = own;
    const spans = own.map(({ citation }) => citation).filter(({ start, end }) => start < end);
    if (!first) return [];
    const { calledIn } = first.passage;
    const alone = calledIn && !edges.some(({ passage }) => passage.id === calledIn.id);
    return [
      {
        address: `${address}#${id}`,
        place: placeName(id),
        phrase: first.citation.phrase ?? '',
        segments: segmentsOf(first.passage, spans),
        calledIn: alone
          ? { address: `${address}#${calledIn.id}`, place: placeName(calledIn.id), segments: segmentsOf(calledIn, []) }
          : null,
        cited: [...new Set(own.flatMap(({ resolved }) => resolved.ids))],
      },
    ];
  });
