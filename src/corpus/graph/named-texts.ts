import type { LocatedCitation } from '../../citations/found-citation.ts';

/** A citation as far as it tells which text is meant. */
export interface NamedText {
  symbol: string;
  /** The part of the text that is meant, `A`. */
  part: string | null;
  /** Whether it names a part or paragraphs, so that it depends on what the text has. */
  placed: boolean;
}

/** A text with what it names. */
export interface NamingText {
  /** Canonical. */
  symbol: string;
  adopted: string | null;
  /** As `namedTexts` writes it. */
  named: string;
}

/** The texts that a paragraph or a note cites, a name for each citation; `readName` says what one means. */
export interface NamingPlace {
  paragraph: string;
  names: readonly string[];
}

/**
 * Which texts a text cites, without its words: a line for each place that cites, its id and the names between tabs. All lines of a
 * library are a hundredth of its texts, and enough to tell who cites whom.
 */
export const namedTexts = (citations: readonly LocatedCitation[]): string =>
  [...Map.groupBy(citations, ({ paragraph }) => paragraph)]
    .map(([paragraph, own]) => [paragraph, ...own.map(nameOf).filter((name) => name !== '')])
    .filter(({ length }) => length > 1)
    .map((line) => line.join('\t'))
    .join('\n');

/** The name that a citation gives a text; empty where it leaves open which. */
export const nameOf = ({ symbol, part, pinpoint }: LocatedCitation): string =>
  symbol === null ? '' : `${symbol}${part === null ? '' : `|${part}`}${pinpoint.length > 0 ? '#' : ''}`;

export const namingPlaces = (lines: string): NamingPlace[] =>
  lines === ''
    ? []
    : lines.split('\n').map((line) => {
        const [paragraph = '', ...names] = line.split('\t');
        return { paragraph, names };
      });

export function readName(name: string): NamedText {
  const [whole = '', part] = name.replace('#', '').split('|');
  return { symbol: whole, part: part ?? null, placed: part !== undefined || name.endsWith('#') };
}
