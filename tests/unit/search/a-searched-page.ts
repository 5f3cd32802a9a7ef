import { escapedAttribute } from '../../../src/search/escape.ts';
import { type SearchedText, textAttributes } from '../../../src/search/searched-text.ts';

export const text: SearchedText = {
  symbol: 'A/RES/217(III)A',
  title: 'Rights & "duties" <all>',
  organ: 'ga',
  kind: 'resolution',
  session: 'III',
  date: '1948-12-10',
  subjects: [],
};

/** A page of the site that holds a text, with what stands around it. */
export function searchedPage(inside: string, own: Partial<SearchedText> = {}): string {
  const attributes = Object.entries(textAttributes({ ...text, ...own }))
    .map(([name, value]) => ` ${name}="${escapedAttribute(value)}"`)
    .join('');
  return pageWith(attributes, inside);
}

export const pageWith = (attributes: string, inside: string): string =>
  `<html lang="en"><body><nav>away</nav><article class="text"${attributes}>${inside}</article><aside>cited by</aside></body></html>`;
