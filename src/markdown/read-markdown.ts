import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { canonicalDocument } from '../model/canonical.ts';
import type { ResolutionDocument } from '../model/resolution.ts';
import { mdastToDocument } from './mdast-to-document.ts';
import { readFrontMatter } from './read-front-matter.ts';

/** What our Markdown does not use is text: code, HTML, links, images, rules. So a file that was edited by hand loses none of it. */
const unused = [
  'autolink',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'emailAutolink',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'protocolAutolink',
  'setextUnderline',
  'strikethrough',
  'tasklistCheck',
  'thematicBreak',
  'wwwAutolink',
];

/** Switches off what is unused; without its transforms, GFM makes no links of addresses that stand in the text. */
function onlyOurs(this: Processor): void {
  const data = this.data();
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: unused } }];
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
    .flat()
    .map(({ transforms: _, ...extension }) => extension);
}

const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(onlyOurs).freeze();

/** Reads a file of `content/resolutions`; `path` is for messages. Throws `ContentError` where the front matter is wrong, never for the body. */
export function readMarkdown(text: string, path: string): ResolutionDocument {
  const { frontMatter, body } = readFrontMatter(text.replace(/\r\n?/g, '\n'), path);
  return canonicalDocument({ frontMatter, ...mdastToDocument(processor.parse(body), body) });
}
