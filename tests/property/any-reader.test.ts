import fc from 'fast-check';
import type { List, Nodes, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { readMarkdown } from '../../src/markdown/read-markdown.ts';
import { writeMarkdown } from '../../src/markdown/write-markdown.ts';
import { canonicalDocument } from '../../src/model/canonical.ts';
import { isListNumber } from '../../src/model/mark.ts';
import { document, text } from './arbitrary-document.ts';

const anyReader = unified().use(remarkParse).use(remarkGfm).freeze();

/** As a reader sees it that knows nothing of ours: all of GFM, code and HTML and links included. */
const seen = (markdown: string): RootContent[] =>
  anyReader.parse(markdown.replace(/^---\n[\s\S]*?\n---\n/, '')).children;

/** GFM links a bare address to itself and shows what is written: that is text too. */
const isBareAddress = (node: Nodes): boolean =>
  node.type === 'link' && node.children.every((child) => child.type === 'text' && node.url.endsWith(child.value));

const typesIn = (node: Nodes | RootContent): string[] => [
  isBareAddress(node) ? 'text' : node.type,
  ...('children' in node ? node.children.flatMap((child) => typesIn(child)) : []),
];

const numbersOf = (list: List): string[] => list.children.map((_, index) => `${(list.start ?? 1) + index}.`);

/** Milliseconds; random documents take their time on a busy machine. */
const slow = 60_000;

test(
  'any Markdown reader sees text, never code, HTML, links or rules',
  () => {
    fc.assert(
      fc.property(document, (made) => {
        const types = new Set(seen(writeMarkdown(made)).flatMap(typesIn));
        const ours =
          'paragraph heading list listItem blockquote table tableRow tableCell footnoteDefinition footnoteReference text emphasis strong';
        for (const type of types) expect(ours.split(' ')).toContain(type);
      }),
    );
  },
  slow,
);

test(
  'any Markdown reader shows the printed numbers',
  () => {
    fc.assert(
      fc.property(document, (made) => {
        const { body } = canonicalDocument(made);
        const printed = body.flatMap((block) =>
          block.type === 'paragraph' && block.depth === 0 && isListNumber(block.mark) && block.text !== ''
            ? [block.mark]
            : [],
        );
        const shown = seen(writeMarkdown(made)).flatMap((node) => (node.type === 'list' ? numbersOf(node) : []));
        expect(shown).toEqual(printed);
      }),
    );
  },
  slow,
);

test(
  'no text below the front matter is refused, and none of its words is lost',
  () => {
    const head =
      '---\nsymbol: A/RES/99/1\ntitle: ""\norgan: General Assembly\nkind: resolution\nlanguage: en\nadopted: null\npublished: null\nsession: null\nmeeting: null\nagendaItems: []\norigin: null\njobNumber: null\n---\n';
    fc.assert(
      fc.property(
        fc.array(text).map((lines) => lines.join('\n')),
        (markdown) => {
          const read = readMarkdown(`${head}\n${markdown}`, 'hand.md');
          const held = JSON.stringify([read.body, read.footnotes]);
          for (const word of ['report', 'Recalling', 'Requests', 'été', 'Assembly']) {
            expect(held.split(word).length, word).toBe(markdown.split(word).length);
          }
          const written = writeMarkdown(read);
          expect(readMarkdown(written, 'hand.md')).toEqual(read);
        },
      ),
    );
  },
  slow,
);
