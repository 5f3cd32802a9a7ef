import type { Prose, Span } from '../../../model/prose.ts';
import { sliceProse } from '../../parse/fold.ts';
import type { SourceLine, SourceTable } from '../source.ts';
import type { PrintedText } from './paragraph-reader.ts';

/** Lays printed lines out as one text, as one would see them in an editor, and says where each stands. */
export class Layout {
  #pieces: string[] = [];
  #length = 0;
  #number = 1;

  get text(): string {
    return this.#pieces.join('');
  }

  #write(text: string): void {
    this.#pieces.push(text);
    this.#length += text.length;
    this.#number += text.split('\n').length - 1;
  }

  /** Parts two pieces of the document. */
  blank(): void {
    this.#write('\n');
  }

  /** The lines of a paragraph, parted at its hard breaks; one without text where it has none. */
  paragraph({ text, emphasis, style }: Pick<PrintedText, 'text' | 'emphasis' | 'style'>): SourceLine[] {
    let from = 0;
    return text.split('\n').map((piece, at) => {
      const start = from;
      from += piece.length + 1;
      return this.#line(piece, sliceProse({ text, emphasis }, start, start + piece.length).emphasis, style, at > 0);
    });
  }

  #line(text: string, emphasis: Span[], style: string | undefined, broken: boolean): SourceLine {
    const lead = /^[ \t]*/.exec(text)?.[0] ?? '';
    const line: SourceLine = {
      type: 'line',
      start: this.#length + lead.length,
      line: this.#number,
      column: lead.length + 1,
      indent: lead.replaceAll(' ', '').length,
      broken,
      ...sliceProse({ text, emphasis }, lead.length, Math.max(lead.length, text.trimEnd().length)),
      ...(style ? { style } : {}),
    };
    this.#write(`${text}\n`);
    return line;
  }

  /** One row a line, cells parted by tabs. */
  table(rows: Prose[][]): SourceTable {
    const start = this.#length;
    const line = this.#number;
    for (const row of rows) this.#write(`${row.map(({ text }) => text).join('\t')}\n`);
    return { type: 'table', start, end: this.#length, line, column: 1, rows };
  }
}
