import type { Block, Footnote } from '../../../src/model/block.ts';
import type { FrontMatter } from '../../../src/model/front-matter.ts';
import type { Prose } from '../../../src/model/prose.ts';
import type { ResolutionDocument } from '../../../src/model/resolution.ts';

const frontMatter: FrontMatter = {
  symbol: 'A/RES/99/1',
  title: 'Harbour lights',
  organ: 'General Assembly',
  kind: 'resolution',
  language: 'en',
  adopted: '2044-11-11',
  published: null,
  session: '99',
  meeting: null,
  agendaItems: [],
  origin: null,
  jobNumber: null,
};

/** Prose in which `{…}` is printed in italics. */
export function prose(text: string): Prose {
  const emphasis: Prose['emphasis'] = [];
  let plain = '';
  for (const [index, piece] of text.split(/[{}]/).entries()) {
    if (index % 2 === 1) emphasis.push({ start: plain.length, end: plain.length + piece.length });
    plain += piece;
  }
  return { text: plain, emphasis };
}

export const organLine = (): Block => ({ type: 'organ-line', ...prose('The General Assembly,') });
export const heading = (mark: string, title: string): Block => ({ type: 'heading', mark, ...prose(title) });
export const paragraph = (mark: string, text: string, depth = 0): Block => ({
  type: 'paragraph',
  mark,
  depth,
  ...prose(text),
});
export const table = (...rows: string[][]): Block => ({ type: 'table', rows: rows.map((row) => row.map(prose)) });
export const adoptionLine = (text: string): Block => ({ type: 'adoption-line', ...prose(text) });
export const note = (label: string, text: string): Footnote => ({ label, ...prose(text) });

export const documentOf = (body: Block[], footnotes: Footnote[] = []): ResolutionDocument => ({
  frontMatter,
  body,
  footnotes,
});
