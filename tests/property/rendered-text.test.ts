import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderBody } from '../../src/markdown/render-body.ts';
import type { Block } from '../../src/model/block.ts';
import { canonicalDocument } from '../../src/model/canonical.ts';
import { identify, paragraphsOf } from '../../src/model/identify.ts';
import type { ResolutionDocument } from '../../src/model/resolution.ts';
import { document } from './arbitrary-document.ts';

const withoutSpaces = (text: string): string => text.replace(/[ \n\t]/g, '');

const textOf = (html: string): string =>
  html
    .replace(/<h2 id="notes">Notes<\/h2>/, '')
    .replace(/<a class="back"[^>]*>↩<\/a>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&#x([0-9A-F]+);/g, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)));

const printed = (block: Block): string => {
  if (block.type === 'table')
    return block.rows
      .flat()
      .map((cell) => cell.text)
      .join('');
  return 'mark' in block ? block.mark + block.text : block.text;
};

const documentText = ({ body, footnotes }: ResolutionDocument): string =>
  [...body.map(printed), ...footnotes.map((note) => note.label + note.text)]
    .join('')
    .replace(/\[\^([^\]\s[]+)\]/g, '$1');

/** Milliseconds; random documents take their time on a busy machine. */
const slow = 60_000;

test(
  'the HTML says what the document says, no more and no less',
  () => {
    fc.assert(
      fc.property(document, (made) => {
        const canonical = canonicalDocument(made);
        expect(withoutSpaces(textOf(renderBody(canonical)))).toBe(withoutSpaces(documentText(canonical)));
      }),
    );
  },
  slow,
);

test(
  'links take nothing away, wherever they lie',
  () => {
    fc.assert(
      fc.property(
        document,
        fc.array(fc.tuple(fc.nat(20), fc.nat(40), fc.integer({ min: 1, max: 30 }))),
        (made, spans) => {
          const canonical = canonicalDocument(made);
          const paragraphs = paragraphsOf(identify(canonical.body, canonical.frontMatter.kind));
          const citations = spans.flatMap(([at, start, length]) => {
            const paragraph = paragraphs[at];
            if (!paragraph || start + length > paragraph.text.length) return [];
            return [{ paragraph: paragraph.id, start, end: start + length }];
          });
          const html = renderBody(canonical, { citations, linkFor: () => ({ href: '/a/' }) });
          expect(withoutSpaces(textOf(html))).toBe(withoutSpaces(documentText(canonical)));
          expect(html).not.toMatch(/<a\b[^>]*>(?:(?!<\/a>).)*<a\b/s);
        },
      ),
    );
  },
  slow,
);

test(
  'every link of the text leads to an id, and every id stands once',
  () => {
    fc.assert(
      fc.property(document, (made) => {
        const labels = new Set<string>();
        const footnotes = made.footnotes.filter(({ label }) => {
          const first = !labels.has(label.toLowerCase());
          labels.add(label.toLowerCase());
          return first;
        });
        const html = renderBody(canonicalDocument({ ...made, footnotes }));
        const ids = [...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
        expect(new Set(ids).size).toBe(ids.length);
        for (const [, target] of html.matchAll(/ href="#([^"]*)"/g)) expect(ids).toContain(target);
      }),
    );
  },
  slow,
);
