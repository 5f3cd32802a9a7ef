import type { MastheadLine, MastheadPiece } from '../../corpus/page/masthead.ts';
import { escapedWords } from '../escaped-words.ts';
import { sitePath } from '../site-path.ts';
import { startTag } from '../start-tag.ts';

/** The lines of a masthead as HTML, each a name with what it says; what is long is folded. A dozen on each page: a template made a component of what each says. */
export const mastheadHtml = (lines: readonly MastheadLine[]): string => lines.map(lineHtml).join('');

function lineHtml({ label, pieces, folded }: MastheadLine): string {
  const said = pieces.map(pieceHtml).join('');
  const shown = folded ? `<details><summary>${escapedWords(folded)}</summary>${said}</details>` : said;
  return `<div><dt>${escapedWords(label)}</dt><dd>${shown}</dd></div>`;
}

function pieceHtml(piece: MastheadPiece): string {
  if (typeof piece === 'string') {
    return inCapitals(piece) ? `<span class="capitals">${escapedWords(piece)}</span>` : escapedWords(piece);
  }
  const { text, href } = piece;
  const isHere = href.startsWith('/');
  const tag = isHere
    ? startTag('a', { href: sitePath(href), class: inCapitals(text) ? 'capitals' : null })
    : startTag('a', { href, rel: 'external' });
  return `${tag}${escapedWords(text)}</a>`;
}

/** Headings of a thesaurus are written in capitals: set smaller, they do not shout. */
const inCapitals = (words: string): boolean => words === words.toUpperCase() && /\p{Lu}{3}/u.test(words);
