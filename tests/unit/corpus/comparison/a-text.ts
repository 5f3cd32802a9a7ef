import type { ComparedText } from '../../../../src/corpus/comparison/compared-text.ts';
import type { Paragraph } from '../../../../src/model/paragraph.ts';
import type { Span } from '../../../../src/model/prose.ts';

/**
 * A text from one line a passage: `pre-1 *Recalling* its resolution 1/2,`, `para-1 *Decides* to act;`, `fn-1 A/1/2.`; the
 * number of a paragraph is the end of its id.
 */
export function aText(symbol: string, ...lines: string[]): ComparedText {
  const passages = lines.map((line) => {
    const [id = '', ...words] = line.split(' ');
    const marked = words.join(' ');
    const opening = /^\*([^*]+)\*/.exec(marked)?.[1];
    const emphasis: Span[] = opening ? [{ start: 0, end: opening.length }] : [];
    return { id, text: marked.replaceAll('*', ''), emphasis };
  });
  const number = (id: string): string => id.replace(/^.*?(?:para|fn)-/, '').replace(/^(?:pre|text)-.*/, '');
  return {
    symbol,
    paragraphs: passages
      .filter(({ id }) => !id.startsWith('fn-'))
      .map((passage) => ({ ...passage, number: number(passage.id), kind: kindOf(passage.id) })),
    footnotes: passages
      .filter(({ id }) => id.startsWith('fn-'))
      .map(({ id, text, emphasis }) => ({ label: number(id), text, emphasis })),
  };
}

const kindOf = (id: string): Paragraph['kind'] => {
  if (id.startsWith('pre-')) return 'preambular';
  if (/para-\d+-/.test(id)) return 'subparagraph';
  return id.includes('para-') ? 'operative' : 'text';
};
