import type { Block, Footnote } from '../../model/block.ts';
import { markedParagraph } from '../marked-paragraph.ts';
import { labelForm, plainProse } from './plain-prose.ts';
import { plainTable } from './plain-table.ts';

/** Tabs and other control characters, and the mark of order at the start, have meanings of their own to the parser. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are meant.
const unplain = /[\0-\t\v-\x1f\x7f-\x9f]/;
/** What opens, or may open, a block other than a paragraph. */
const opensBlock = /^(?:[#>|+ -]|\*(?: |$)|\d{1,9}[.)](?: |$)|\[\^[^\]]*\]:)/;
const heading = /^#{1,6} (?=[^ ])/;
const closingHashes = /#$/;
const strongMark = /^\*\*([^*~]+)\*\*(?= |$)/;
const outerSpace = /^\s|\s$/;
const item = /^(\d{1,9})([.)]) /;
const quote = /^> /;
const definition = new RegExp(String.raw`^\[\^(${labelForm})\]: `, 'u');
const longestIndent = 3;

export interface ReadBody {
  body: Block[];
  footnotes: Footnote[];
}

/**
 * Reads the Markdown that our writer writes, line by line: each block one line, blank lines between. Null where anything else stands in it, or what could
 * mean something else in another place. It gives what the parser gives, or nothing.
 */
export function plainBody(markdown: string): ReadBody | null {
  if (markdown.startsWith('\ufeff') || unplain.test(markdown)) return null;
  const lines = markdown.split('\n');
  const notes = lines.filter((line) => line.startsWith('[^'));
  const reader = new PlainBody(notes.flatMap((line) => definition.exec(line)?.[1] ?? []));
  for (let at = 0; at < lines.length; ) {
    let end = at + 1;
    if (lines[at] !== '') while (end < lines.length && lines[end] !== '') end++;
    if (lines[at] !== '' && !reader.read(lines.slice(at, end))) return null;
    at = end;
  }
  return { body: reader.body, footnotes: reader.footnotes };
}

/** An ordered list as far as it was read. `margin` is how far its items are indented. */
interface List {
  sign: string;
  next: number;
  margin: number;
}

class PlainBody implements ReadBody {
  readonly body: Block[] = [];
  readonly footnotes: Footnote[] = [];
  readonly #labels: ReadonlySet<string>;
  #list: List | null = null;

  constructor(labels: readonly string[]) {
    this.#labels = new Set(labels);
  }

  /** Whether the lines, which blank ones part from the rest, were read. */
  read(lines: readonly string[]): boolean {
    const [line = ''] = lines;
    if (line.endsWith(' ')) return false;
    if (lines.length > 1) return this.#outside(plainTable(lines, this.#labels));
    if (line.startsWith('[^') && definition.test(line)) return this.#footnote(line);
    if (this.footnotes.length > 0) return false;
    if (line.startsWith('#')) return this.#outside(this.#heading(line));
    if (line.startsWith('>')) return this.#outside(this.#adoptionLine(line));
    const number = item.exec(line);
    return number ? this.#item(line.slice(number[0].length), number) : this.#paragraph(line);
  }

  /** A block that ends the list before it. */
  #outside(block: Block | null): boolean {
    if (block === null || this.footnotes.length > 0) return false;
    this.#list = null;
    this.body.push(block);
    return true;
  }

  #footnote(line: string): boolean {
    const [start = '', label = ''] = definition.exec(line) ?? [];
    const prose = this.#line(line.slice(start.length));
    if (prose) this.footnotes.push({ label, text: prose.text, emphasis: prose.emphasis });
    return prose !== null;
  }

  #heading(line: string): Block | null {
    const hashes = heading.exec(line)?.[0];
    if (hashes === undefined || closingHashes.test(line)) return null;
    const content = line.slice(hashes.length);
    const strong = strongMark.exec(content);
    const mark = strong ? plainProse(strong[1] ?? '', this.#labels) : { text: '', emphasis: [] };
    const title = plainProse(content.slice(strong?.[0].length ?? 0), this.#labels);
    if (!mark || !title || outerSpace.test(strong?.[1] ?? '')) return null;
    return { type: 'heading', mark: mark.text, text: title.text, emphasis: title.emphasis };
  }

  #adoptionLine(line: string): Block | null {
    const prose = quote.test(line) ? this.#line(line.slice(2)) : null;
    return prose && { type: 'adoption-line', text: prose.text, emphasis: prose.emphasis };
  }

  #item(content: string, [before, number, sign = '']: readonly string[]): boolean {
    const prose = this.#line(content);
    if (!prose) return false;
    const list = this.#list?.sign === sign ? this.#list : { sign, next: Number(number), margin: 0 };
    this.body.push({ type: 'paragraph', mark: `${list.next}.`, depth: 0, text: prose.text, emphasis: prose.emphasis });
    this.#list = { sign, next: list.next + 1, margin: before?.length ?? 0 };
    return true;
  }

  #paragraph(line: string): boolean {
    const indent = line.search(/[^ ]/);
    const margin = this.#list && indent >= this.#list.margin ? this.#list.margin : 0;
    if (margin === 0) this.#list = null;
    const source = line.slice(indent);
    const prose = indent - margin > longestIndent ? null : this.#line(source);
    if (!prose) return false;
    const depth = margin > 0 ? indent - margin + 1 : indent;
    const { plainTo } = prose;
    this.body.push(markedParagraph(prose, depth, source.slice(0, plainTo), plainTo === source.length));
    return true;
  }

  #line(content: string): ReturnType<typeof plainProse> {
    return opensBlock.test(content) ? null : plainProse(content, this.#labels);
  }
}
