import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { canonicalDocument } from '../model/canonical.ts';
import type { ResolutionDocument } from '../model/resolution.ts';
import { readFrontMatter } from './front-matter.ts';
import { mdastToDocument } from './mdast-to-document.ts';

/** What our Markdown does not use is text: code, HTML, links, images, rules. So a file that was edited by hand loses none of it. */
const unused = [
  'autolink',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'setextUnderline',
  'thematicBreak',
];

const options: Options = {
  extensions: [gfmFootnote(), gfmTable(), { disable: { null: unused } }],
  mdastExtensions: [gfmFootnoteFromMarkdown(), gfmTableFromMarkdown()],
};

/** Reads a file of `content/resolutions`; `path` is for messages. Throws `ContentError` where the front matter is wrong, never for the body. */
export function readMarkdown(text: string, path: string): ResolutionDocument {
  const { frontMatter, body } = readFrontMatter(text.replace(/\r\n?/g, '\n'), path);
  return canonicalDocument({ frontMatter, ...mdastToDocument(fromMarkdown(body, options), body) });
}
