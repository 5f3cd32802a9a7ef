import type { XmlElement } from '../xml/xml-tree.ts';

interface Field {
  instruction: string;
  inResult: boolean;
}

/** Repeats the reference to a note; its result is the number, its instruction names a bookmark around the first reference. */
const noteReference = /^\s*(?:NOTEREF|FTNREF)\s+"?([^\s"\\]+)/i;

/** Follows the fields of a part as its runs go by: which text is an instruction, and what a repeated reference refers to. */
export class Fields {
  #open: Field[] = [];
  readonly #ofBookmark: ReadonlyMap<string, string>;

  constructor(ofBookmark: ReadonlyMap<string, string>) {
    this.#ofBookmark = ofBookmark;
  }

  /** Text is not printed: it is part of an instruction, or the number that a mark stands for. */
  get isSilent(): boolean {
    return this.#open.some(({ inResult, instruction }) => !inResult || this.labelOf(instruction) !== undefined);
  }

  addInstruction(text: string): void {
    const field = this.#open.at(-1);
    if (field && !field.inResult) field.instruction += text;
  }

  /** Where a result begins that repeats the reference to a note: its label. */
  character(element: XmlElement): string | undefined {
    const type = element.attributes['w:fldCharType'];
    if (type === 'begin') this.#open.push({ instruction: '', inResult: false });
    else if (type === 'end') this.#open.pop();
    const field = this.#open.at(-1);
    if (type !== 'separate' || !field) return undefined;
    field.inResult = true;
    return this.#open.slice(0, -1).some(({ inResult }) => !inResult) ? undefined : this.labelOf(field.instruction);
  }

  labelOf(instruction: string): string | undefined {
    const bookmark = noteReference.exec(instruction)?.[1];
    return bookmark === undefined ? undefined : this.#ofBookmark.get(bookmark);
  }
}
