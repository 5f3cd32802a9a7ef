import fc from 'fast-check';
import type { Block, Footnote } from '../../src/model/block.ts';
import type { FrontMatter } from '../../src/model/front-matter.ts';
import type { Prose } from '../../src/model/prose.ts';
import type { ResolutionDocument } from '../../src/model/resolution.ts';

const words = [
  'The',
  'report',
  'Recalling',
  'Requests',
  '69/12',
  '1325 (2000),',
  'été',
  'the General Assembly',
  '—',
  '“text”',
];
/** Characters and runs that mean something to Markdown, HTML, YAML, or to our own marks. */
const traps =
  '* ** _ __ ` ``` ~ ~~ # ## > - + = | \\ \\| ! [ ] ( ) < & &amp; &#40; <script> </b> <!-- 1. 1) 12. 2.1 (a) (ii) a. i) 4\u00a0bis. [x] [^1] [^2] [^9] ![^1] [^*] [a](b) [a]: --- *** ::: http://un.org www.un.org a@b.org $x$ {x} \u00a0 \u2028 \u200b \ufeff 😀 \t \n \r\n'.split(
    / +/,
  );

export const text = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...words), fc.constantFrom(...traps), fc.constant(' ')), { maxLength: 12 })
    .map((a) => a.join('')),
  fc.array(fc.oneof(fc.constantFrom(...words), fc.constantFrom(...traps)), { maxLength: 10 }).map((a) => a.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
);

const prose: fc.Arbitrary<Prose> = fc
  .tuple(text, fc.array(fc.tuple(fc.nat(30), fc.nat(12)), { maxLength: 3 }))
  .map(([value, spans]) => ({
    text: value,
    emphasis: spans.map(([start, length]) => ({ start, end: start + length })).filter(({ end }) => end <= value.length),
  }));

const mark = fc.oneof(
  fc.constantFrom(
    '',
    '',
    '1.',
    '2.',
    '3.',
    '4.',
    '7.',
    '10.',
    '4 bis.',
    '2.1',
    '2.1.',
    '(a)',
    '(b)',
    '(i)',
    '(ii)',
    'a.',
    'i.',
    '1)',
    '(1)',
    '–',
    '§ 4',
  ),
  text,
);
const headingMark = fc.oneof(
  fc.constantFrom('', 'I', 'II', 'II.', 'A', 'B', 'Annex', 'Annex II', 'Appendix', 'Article 3'),
  text,
);

const block: fc.Arbitrary<Block> = fc.oneof(
  prose.map((value): Block => ({ type: 'organ-line', ...value })),
  fc.constant<Block>({ type: 'organ-line', text: 'The General Assembly,', emphasis: [{ start: 0, end: 20 }] }),
  fc.tuple(headingMark, prose).map(([value, title]): Block => ({ type: 'heading', mark: value, ...title })),
  prose.map((value): Block => ({ type: 'adoption-line', ...value })),
  fc.array(fc.array(prose, { maxLength: 4 }), { maxLength: 4 }).map((rows): Block => ({ type: 'table', rows })),
  ...Array.from({ length: 6 }, () =>
    fc
      .tuple(mark, fc.nat(4), prose)
      .map(([value, depth, content]): Block => ({ type: 'paragraph', mark: value, depth, ...content })),
  ),
);

const frontMatter: fc.Arbitrary<FrontMatter> = fc
  .tuple(
    text,
    fc.constantFrom('resolution', 'decision', 'statement', 'draft'),
    fc.option(text),
    fc.array(text, { maxLength: 2 }),
  )
  .map(([title, kind, meeting, documents]) => ({
    symbol: 'A/RES/69/12',
    title: title.toWellFormed(),
    organ: 'General Assembly',
    kind: kind as FrontMatter['kind'],
    language: 'en',
    adopted: '2014-11-11',
    published: null,
    session: '69',
    meeting: meeting?.toWellFormed() ?? null,
    agendaItems: ['123 (g)'],
    origin: { committee: null, documents: documents.map((name) => name.toWellFormed()), printed: '' },
    jobNumber: null,
  }));

const footnotes: fc.Arbitrary<Footnote[]> = fc.array(
  fc
    .tuple(fc.oneof(fc.constantFrom('1', '2', '3', '*', '**', 'a', 'A'), text), prose)
    .map(([label, value]) => ({ label, ...value })),
  { maxLength: 4 },
);

/** Documents as an importer might make them, not yet in canonical form. */
export const document: fc.Arbitrary<ResolutionDocument> = fc.record({
  frontMatter,
  body: fc.array(block, { maxLength: 10 }),
  footnotes,
});
