import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { defaultHandlers, type Options, toMarkdown } from 'mdast-util-to-markdown';
import { canonicalDocument } from '../model/canonical.ts';
import type { ResolutionDocument } from '../model/resolution.ts';
import { documentToMdast } from './document-to-mdast.ts';
import type { Verbatim } from './verbatim.ts';
import { writeFrontMatter } from './write-front-matter.ts';

const options: Options = {
  bulletOrdered: '.',
  emphasis: '*',
  strong: '*',
  incrementListMarker: true,
  listItemIndent: 'one',
  extensions: [gfmTableToMarkdown({ tableCellPadding: true, tablePipeAlign: false }), gfmFootnoteToMarkdown()],
  handlers: {
    paragraph: (node, parent, state, info) =>
      ' '.repeat(node.data?.indent ?? 0) + defaultHandlers.paragraph(node, parent, state, info),
    verbatim: (node: Verbatim) => node.value,
    // Behind an address that readers link by themselves a backslash is part of the link, and what it escapes is HTML again.
    text: (node, _, state, info) => state.safe(node.value, { ...info, encode: ['<'] }),
  },
  // Many readers strike out between single tildes too.
  unsafe: [{ character: '~', inConstruct: 'phrasing' }],
};

/** The document as the text of its file in `content/resolutions`, in canonical form. */
export function writeMarkdown(document: ResolutionDocument): string {
  const canonical = canonicalDocument(document);
  const body = toMarkdown(documentToMdast(canonical), options);
  return `${writeFrontMatter(canonical.frontMatter)}${body && '\n'}${body}`;
}
