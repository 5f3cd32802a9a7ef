import type { ComparedText } from '../../../../src/corpus/comparison/compared-text.ts';
import type { Paragraph } from '../../../../src/model/paragraph.ts';
import type { Span } from '../../../../src/model/prose.ts';

/**
 * A text from one line a passage: `pre-1 *Recalling* its resolution 1/2,`, `para-1 *Decides* to act;`, `fn-1 A/1/2.`; the
 * number of a paragraph is the end of its id, that of a heading stands in brackets: `annex-1 [Annex I] On lakes`.
 */
export function aText(symbol: string, ...lines: string[]): ComparedText {
  const passages = lines.map((line) => {
    const [, id = '', mark, marked = ''] = /^(\S+) (?:\[([^^\]]*)\] ?)?(.*)$/.exec(line) ?? [];
    const [, unseen = '', opening] = /^([\u200e ]*)\*([^*]+)\*/.exec(marked) ?? [];
    const emphasis: Span[] = opening ? [{ start: unseen.length, end: unseen.length + opening.length }] : [];
    return { id, mark, text: marked.replaceAll('*', ''), emphasis };
  });
  const number = (id: string): string => id.replace(/^.*?(?:para|fn)-/, '').replace(/^(?:pre|text)-.*/, '');
  return {
    symbol,
    paragraphs: passages
      .filter(({ id }) => !id.startsWith('fn-'))
      .map(({ mark, ...passage }) => ({
        ...passage,
        number: mark ?? number(passage.id),
        kind: mark === undefined ? kindOf(passage.id) : 'heading',
      })),
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
