import { leadingMark } from '../../../model/mark.ts';
import { isOrganLine } from '../../../model/organ-line.ts';
import { endsAsParagraph } from './terminal.ts';
import type { TextUnit } from './unit.ts';

const named = 'Annex(?:es)?|Appendix|Enclosure|Attachment|Part|Section|Chapter|Rule|Article|Principle|Table|Schedule';
const alone = new RegExp(
  `^(?:[IVXLC]+|[A-Z]|(?:${named})(?:\\s+(?:[IVXLC]+|[A-Z]|\\d+))?)\\.?(?=\\s*\\d{0,2}\\s*$)`,
  'i',
);
const withTitle =
  /^(?<mark>[A-Z](?=\s*\t)|[IVXLC]+(?=\s*\t)|(?:[IVXLC]+|[A-Z])\.(?=\s)|(?:Annex|Appendix|Enclosure|Part|Section|Chapter|Rule|Article|Principle|Table)\s+(?:[IVXLC]+|[A-Z]|\d+)[.:]?(?=\s))[\s\u00a0]*(?<title>\S[\s\S]*)$/;

/** A heading's printed mark and where its title begins; a title may be empty. */
export interface HeadingParts {
  mark: string;
  titleFrom: number;
}

const longestTitle = 300;

/** Words that a heading may be, by its look alone: no stop at the end, no mark before, not the line of an organ. */
export function looksLikeTitle(unit: TextUnit): boolean {
  const { text } = unit;
  return (
    text.length <= longestTitle &&
    !endsAsParagraph(text) &&
    !isOrganLine(text) &&
    leadingMark(text.replace(/[\t\u00a0]/g, ' ')) === '' &&
    !/^[•·●○◦▪■–—−*[-]/.test(text) &&
    /\p{L}/u.test(text)
  );
}

/** Reads a heading that begins with its mark, `II`, `A.⇥Background`, `Annex I`, `Rule 12`; undefined for what is none. */
export function markedHeading(unit: TextUnit): HeadingParts | undefined {
  const { text } = unit;
  const bare = text.length < 30 && /^[A-Z]/.test(text) ? alone.exec(text) : null;
  if (bare) return { mark: bare[0], titleFrom: skipSpace(text, bare[0].length) };
  const { mark, title } = withTitle.exec(text)?.groups ?? {};
  if (mark === undefined || title === undefined || title.length > longestTitle || endsAsParagraph(title))
    return undefined;
  return { mark, titleFrom: text.length - title.length };
}

const skipSpace = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? '')) at += 1;
  return at;
};
