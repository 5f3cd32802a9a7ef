import type { Edge } from '../graph-stand-in.ts';
import { listed } from '../listing.ts';
import { newestFirst } from '../year-lists.ts';
import { type CitedBy, type CitingPassage, phraseCounts } from './citing.ts';
import { placeName } from './place-name.ts';
import { segmentsOf } from './segments.ts';

/** Who cites a text and in which words: texts newest first, their passages in printed order, one passage once however often it cites. */
export function citedByOf(edges: readonly Edge[]): CitedBy {
  const byText = new Map<string, Edge[]>();
  for (const edge of edges) byText.set(edge.from.address, [...(byText.get(edge.from.address) ?? []), edge]);
  const texts = newestFirst([...byText.values()].flatMap(([edge]) => (edge ? [edge.from] : []))).map((entry) => ({
    ...listed(entry),
    passages: passagesOf(byText.get(entry.address) ?? []),
  }));
  const passages = texts.flatMap((text) => text.passages);
  return { texts, passages: passages.length, phrases: phraseCounts(passages) };
}

function passagesOf(edges: readonly Edge[]): CitingPassage[] {
  const byParagraph = new Map<string, Edge[]>();
  for (const edge of edges) {
    const id = edge.citation.paragraph;
    byParagraph.set(id, [...(byParagraph.get(id) ?? []), edge]);
  }
  return [...byParagraph].flatMap(([id, [first, ...others]]) => {
    if (!first) return [];
    const all = [first, ...others];
    return [
      {
        address: `${first.from.address}#${id}`,
        place: placeName(id),
        phrase: first.citation.phrase ?? '',
        segments: segmentsOf(
          first.passage,
          all.map(({ citation }) => citation).filter(({ start, end }) => start < end),
        ),
        cited: [...new Set(all.flatMap(({ cited }) => cited))],
      },
    ];
  });
}
