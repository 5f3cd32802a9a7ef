import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { Block, Footnote } from '../model/block.ts';
import { mdastToDocument } from './mdast-to-document.ts';

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

/** Body and notes of any Markdown. This says what a text means; `plainBody` reads the most of them sooner. */
export const parsedBody = (markdown: string): { body: Block[]; footnotes: Footnote[] } =>
  mdastToDocument(processor.parse(markdown), markdown);
