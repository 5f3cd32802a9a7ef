import type { LocatedCitation } from '../../citations/found-citation.ts';
import { type Disagreement, type Holdings, inWords, resolveCitation } from '../../citations/resolve-citation.ts';
import type { CitingDocument } from './citing-document.ts';

export const findingRules = [
  'pinpoint-not-there',
  'part-not-there',
  'date-differs',
  'year-differs',
  'in-doubt',
] as const;

/** Something about a citation that a person should look at. `from` and `paragraph` say where it stands, `cited` what it cites; null where that is the doubt. */
export interface Finding {
  rule: (typeof findingRules)[number];
  from: string;
  paragraph: string;
  /** The identifier as printed. */
  text: string;
  cited: string | null;
  message: string;
}

/** What the held texts do not bear out of what a document cites, and what could not be told, in printed order, each once. */
export function findingsOf(document: CitingDocument, holdings: Holdings): Finding[] {
  const findings = document.citations.flatMap((citation) => {
    const { symbol, disagreements } = resolveCitation(citation, holdings);
    const noted = disagreements.map((each) =>
      finding(document, citation, symbol, each.rule, sentence(each, symbol ?? '')),
    );
    return [...noted, ...doubts(document, citation)];
  });
  return [...new Map(findings.map((each) => [JSON.stringify(each), each])).values()];
}

const finding = (
  { symbol: from }: CitingDocument,
  { paragraph, text }: LocatedCitation,
  cited: string | null,
  rule: Finding['rule'],
  said: string,
): Finding => ({ rule, from, paragraph, text, cited, message: `cites "${text}": ${said}` });

function sentence({ rule, printed, held }: Disagreement, cited: string): string {
  switch (rule) {
    case 'pinpoint-not-there':
      return `${cited} as held has no ${printed}, or more than one. Compare both with the official documents: a number may be misprinted, or misread when one of them was imported.`;
    case 'part-not-there':
      return `${cited} as held has no part ${printed}. The part may be a document of its own that is not held.`;
    case 'date-differs':
      return `the date printed beside it is ${printed}, but ${cited} was adopted on ${held}.`;
    case 'year-differs':
      return `the year printed with it is ${printed}, but the Security Council adopted the resolution of that number in ${held}.`;
  }
}

function doubts(document: CitingDocument, citation: LocatedCitation): Finding[] {
  if (citation.confidence !== 'doubtful') return [];
  const date = citation.date ? ` and the date ${citation.date}` : '';
  const place = citation.pinpoint[0] ? ` (${inWords(citation.pinpoint[0])})` : '';
  const said =
    citation.symbol === null
      ? `no body is named whose text it can be${place}; it is not linked.`
      : `it is taken for ${citation.symbol}, with which what is printed${date} does not agree${place}.`;
  return [finding(document, citation, citation.symbol, 'in-doubt', said)];
}
