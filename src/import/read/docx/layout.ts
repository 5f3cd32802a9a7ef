import type { Prose } from '../../../model/prose.ts';
import type { SourceLine, SourceTable } from '../source.ts';
import type { PrintedText } from './paragraph-reader.ts';

/** Lays printed lines out as one text, as one would see them in an editor, and says where each stands. */
export class Layout {
  #pieces: string[] = [];
  #length = 0;
  #line = 1;

  get text(): string {
    return this.#pieces.join('');
  }

  #write(text: string): void {
    this.#pieces.push(text);
    this.#length += text.length;
    this.#line += text.split('\n').length - 1;
  }

  /** Ends a paragraph without text, or parts two pieces of the document. */
  blank(): void {
    this.#write('\n');
  }

  line({ text, emphasis, style }: Pick<PrintedText, 'text' | 'emphasis' | 'style'>): SourceLine {
    const lead = /^[ \t]*/.exec(text)?.[0] ?? '';
    const rest = text.slice(lead.length);
    const line: SourceLine = {
      type: 'line',
      start: this.#length + lead.length,
      line: this.#line,
      column: lead.length + 1,
      indent: lead.replaceAll(' ', '').length,
      text: rest,
      emphasis: emphasis
        .map(({ start, end }) => ({ start: Math.max(0, start - lead.length), end: end - lead.length }))
        .filter(({ start, end }) => start < end),
      ...(style ? { style } : {}),
    };
    this.#write(`${text}\n`);
    return line;
  }

  /** One row a line, cells parted by tabs. */
  table(rows: Prose[][]): SourceTable {
    const start = this.#length;
    const line = this.#line;
    for (const row of rows) this.#write(`${row.map(({ text }) => text).join('\t')}\n`);
    return { type: 'table', start, end: this.#length, line, column: 1, rows };
  }
}
