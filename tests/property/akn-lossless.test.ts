import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importDocument } from '../../src/import/import-document.ts';

const names = [
  'p',
  'span',
  'paragraph',
  'num',
  'content',
  'list',
  'point',
  'intro',
  'heading',
  'subheading',
  'section',
  'container',
  'formula',
  'authorialNote',
  'sup',
  'table',
  'tr',
  'td',
  'eol',
  'twist',
  'conclusions',
  'docTitle',
  'docNumber',
  'preface',
  'coverPage',
  'meta',
];

/** Mark-up of any shape, sense or nonsense; each text is a word of its own. */
const markUp = fc.letrec<{ node: string; text: string; element: string }>((tie) => ({
  node: fc.oneof({ depthSize: 'small' }, tie('text'), tie('element')),
  text: fc.nat(9999).map((number) => ` word${number}x `),
  element: fc
    .tuple(fc.constantFrom(...names), fc.array(tie('node'), { maxLength: 4 }), fc.boolean())
    .map(
      ([name, children, bold]) =>
        `<${name} marker="1"${bold ? ' class="bold italic"' : ''}>${children.join('')}</${name}>`,
    ),
})).node;

const document = (body: string): string =>
  `<akomaNtoso><statement><coverPage><docNumber refersTo="#symbol">A/RES/84/7</docNumber></coverPage><mainBody>${body}</mainBody></statement></akomaNtoso>`;

describe('the UN’s XML, whatever its mark-up', () => {
  it('loses no word and accounts for every letter', () => {
    fc.assert(
      fc.property(fc.array(markUp, { minLength: 1, maxLength: 6 }), (nodes) => {
        const body = nodes.join('');
        const { text, diagnostics } = importDocument(Buffer.from(document(body)), 'a.xml');
        expect(diagnostics.filter(({ rule }) => rule === 'not-accounted')).toEqual([]);
        const came = [...body.matchAll(/word\d+x/g)].map(([word]) => word).sort();
        const kept = [...text.matchAll(/word\d+x/g)].map(([word]) => word).sort();
        expect(kept).toEqual(came);
      }),
      { numRuns: 300 },
    );
  });
});
