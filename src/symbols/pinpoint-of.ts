/** A place within a text. `marks` are the steps of a paragraph number without brackets: 4 (a) (ii) is `['4', 'a', 'ii']`. */
export interface PlaceInText {
  part?: string;
  /** Counted from 1. */
  annex?: number;
  section?: string;
  marks?: string[];
  /** Which preambular paragraph, counted from 1. */
  preamble?: number;
  footnote?: string;
}

const grammar =
  /^(?:(?<part>[a-z])-(?=annex|pre|para|section|[ivxlc]+-para))?(?:annex-(?<annex>\d+)(?:-|$))?(?:(?<section>[ivxlc]+)-(?=para))?(?:pre-(?<preamble>\d+)|para-(?<marks>.+)|section-(?<heading>.+)|fn-(?<footnote>.+))?$/;

/** Roman numerals that head sections; as single letters they would else be read as parts. */
const sectionNumeral = /^[ivx]$/;

/**
 * Reads a paragraph id as a place: `annex-1-para-4-a` → annex 1, marks 4 and a. Undefined for ids that name nothing
 * one cites, such as tables. Source of the grammar: `paragraph-id.ts`.
 */
export function pinpointOf(id: string): PlaceInText | undefined {
  const groups = grammar.exec(id)?.groups;
  if (!groups || id === '') return undefined;
  const { part, annex, section, preamble, marks, heading, footnote } = groups;
  const partIsSection = part !== undefined && sectionNumeral.test(part) && !section;
  const sectionMark = section ?? heading ?? (partIsSection ? part : undefined);
  const pinpoint: PlaceInText = {
    ...(part && !partIsSection ? { part: part.toUpperCase() } : {}),
    ...(annex ? { annex: Number(annex) } : {}),
    ...(sectionMark ? { section: sectionMark.toUpperCase() } : {}),
    ...(preamble ? { preamble: Number(preamble) } : {}),
    ...(marks ? { marks: marks.split('-') } : {}),
    ...(footnote ? { footnote } : {}),
  };
  return Object.keys(pinpoint).length > 0 ? pinpoint : undefined;
}
