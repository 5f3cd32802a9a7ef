import type { LocatedCitation } from '../../citations/found-citation.ts';
import type { DocumentSymbol } from '../../symbols/document-symbol.ts';
import { parseSymbol } from '../../symbols/parse-symbol.ts';
import type { NameNumbers } from '../name-numbers.ts';
import type { NumberedLines } from '../numbered-lines.ts';

/** A citation as far as it tells which text is meant. */
export interface NamedText {
  /** Canonical. */
  symbol: string;
  /** The part of the text that is meant, `A`. */
  part: string | null;
  /** Whether it names a part or paragraphs, so that it depends on what the text has. */
  placed: boolean;
}

/** A text with what it names. */
export interface NamingText {
  /** Canonical, and parsed; undefined where it is none. */
  symbol: string;
  parsed: DocumentSymbol | undefined;
  adopted: string | null;
  /** What `namedTexts` writes, in numbers of these words; of those that have none it gives them one. */
  named(words: NameNumbers): NumberedLines;
}

/**
 * Which texts a text cites, without its words: a line for each place that cites, its id and the names between tabs. All lines of a
 * library are a hundredth of its texts, and enough to tell who cites whom. `names` are those of the citations, as `nameOf` tells them.
 */
export function namedTexts(citations: readonly LocatedCitation[], names = citations.map(nameOf)): string {
  const lines = new Map<string, string>();
  citations.forEach(({ paragraph }, at) => {
    const [line, name] = [lines.get(paragraph) ?? paragraph, names[at] ?? ''];
    lines.set(paragraph, name === '' ? line : `${line}\t${name}`);
  });
  return [...lines.values()].filter((line) => line.includes('\t')).join('\n');
}

/** The name that a citation gives a text; empty where it leaves open which. */
export function nameOf({ symbol, part, pinpoint }: LocatedCitation): string {
  const named = symbol === null ? undefined : parseSymbol(symbol);
  const name = named ? `${named.canonical}${part === null ? '' : `|${part}`}` : '';
  return pinpoint.length > 0 && name !== '' ? placedName(name) : name;
}

/** The same name where paragraphs are named beside it. */
export const placedName = (name: string): string => `${name}#`;

export function readName(name: string): NamedText {
  const placed = name.endsWith('#');
  const whole = placed ? name.slice(0, -1) : name;
  const part = whole.indexOf('|');
  if (part < 0) return { symbol: whole, part: null, placed };
  return { symbol: whole.slice(0, part), part: whole.slice(part + 1), placed: true };
}
