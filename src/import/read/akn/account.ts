import type { Claim } from '../../ledger.ts';
import type { XmlText } from '../xml/xml-tree.ts';

/** Who takes a text: a block or note that is being made, a field, or nobody (furniture). */
type Taker = object | string | null;

/** Lays the printed text of an XML document out in the order of the file and keeps account of who takes each piece of it. */
export class Account {
  #text: string[] = [];
  #length = 0;
  #claims: { start: number; end: number; rule: string; taker: Taker }[] = [];

  #taken = new WeakSet<XmlText>();

  has(node: XmlText): boolean {
    return this.#taken.has(node);
  }

  /** `text`: as it is kept, where the mark-up says that it is printed otherwise. */
  take(node: XmlText, rule: string, taker: Taker, text: string = node.text): void {
    if (node.text.trim() === '' || this.#taken.has(node)) return;
    this.#taken.add(node);
    this.#lay(text, rule, taker);
  }

  /** The printed mark of a note, which the mark-up holds as an attribute. */
  takeMark(label: string, taker: object): void {
    this.#lay(`[^${label}]`, 'akn-note-mark', taker);
  }

  #lay(text: string, rule: string, taker: Taker): void {
    this.#claims.push({ start: this.#length, end: this.#length + text.length, rule, taker });
    this.#text.push(text, '\n');
    this.#length += text.length + 1;
  }

  get text(): string {
    return this.#text.join('');
  }

  /** `body` and `notes`: for each block and each note the drafts that went into it. */
  claims(body: readonly (readonly object[])[], notes: readonly object[]): Claim[] {
    const target = new Map<object, string>();
    body.forEach((drafts, index) => {
      for (const draft of drafts) target.set(draft, `body:${index}`);
    });
    notes.forEach((note, index) => {
      target.set(note, `note:${index}`);
    });
    return this.#claims.map(({ start, end, rule, taker }) => {
      if (taker === null || typeof taker === 'string') return { start, end, rule, to: taker };
      return { start, end, rule, to: target.get(taker) ?? null };
    });
  }
}
