import type { Diagnostic } from '../../../model/diagnostic.ts';
import { raised } from '../raised.ts';
import { textOf, type XmlElement, type XmlNode, type XmlText } from '../xml/xml-tree.ts';
import type { Account } from './account.ts';
import { cellText } from './cell.ts';
import { type Context, plain } from './context.ts';
import { type Draft, newDraft } from './draft.ts';
import { hasHeadingStyle, isBold, isHeading, isItalic, isKnown, standsAlone } from './elements.ts';
import type { Notes } from './notes.ts';
import { isRule } from './printed-rule.ts';
import { takeRepeatedNumber } from './repeated-number.ts';
import { tableRows } from './table.ts';

/**
 * Turns the text of a body into drafts of blocks, in document order. No text is lost: whatever the mark-up, it ends in the
 * draft that is open; an element that is not known is reported and read as part of the line.
 */
export class Body {
  readonly drafts: Draft[] = [];
  readonly #account: Account;
  readonly #notes: Notes;
  readonly #findings: Diagnostic[];
  #open: Draft | null = null;
  /** A number that waits for its text. */
  #number: XmlElement | null = null;

  constructor(account: Account, notes: Notes, findings: Diagnostic[]) {
    this.#account = account;
    this.#notes = notes;
    this.#findings = findings;
  }

  /** Reads an element and all below, as its own name says. */
  readElement(element: XmlElement): void {
    this.#element(element, plain);
    this.#flush();
  }

  /** A text that stands outside of any known place: a block of its own. */
  readText(node: XmlText): void {
    this.#flush();
    this.#text(node, plain);
    this.#flush();
  }

  /** A number that no text followed becomes a block of its own. */
  endNumber(): void {
    if (this.#number) this.#ready(this.#number, plain);
    this.#flush();
  }

  #flush(): void {
    const draft = this.#open;
    this.#open = null;
    if (draft && (!draft.prose.isEmpty || draft.mark)) this.drafts.push(draft);
  }

  /** The open draft, or a new one, which takes the number that waits and the notes on it. */
  #ready(place: XmlText | XmlElement, { type, headed }: Context): Draft {
    if (this.#open) return this.#open;
    if (type.endsWith('-line') && this.#number) this.endNumber();
    const draft = newDraft(type, place, headed);
    this.#open = draft;
    const number = this.#number;
    this.#number = null;
    const notes: XmlElement[] = [];
    const take = (element: XmlElement) => {
      for (const child of element.children) {
        if (child.type === 'text') {
          draft.mark += child.text;
          this.#account.take(child, 'akn-num', draft);
        } else if (child.name === 'authorialNote') notes.push(child);
        else take(child);
      }
    };
    if (number) take(number);
    for (const note of notes) this.#notes.refer(note, draft.prose, draft);
    draft.mark = draft.mark.replace(/[ \t\r\n]+/g, ' ').trim();
    return draft;
  }

  #walk(element: XmlElement, context: Context): void {
    element.children.forEach((child, at) => {
      if (child.type === 'text') this.#text(child, context);
      else if (!takeRepeatedNumber(child, element.children, this.#account))
        this.#element(child, context, element.children[at + 1]);
    });
  }

  #text(node: XmlText, context: Context): void {
    if (!/\S/.test(node.text)) {
      this.#open?.prose.append(node.text, false);
      return;
    }
    if (!this.#open && !this.#number && isRule(node, context.block)) {
      this.#account.take(node, 'separator', null);
      return;
    }
    const draft = this.#ready(node, context);
    const text = context.raised === null ? node.text : raised(node.text, draft.mark + draft.prose.text, context.raised);
    draft.prose.append(text, context.italic);
    if (!context.bold) draft.bold = false;
    this.#account.take(node, `akn-${draft.type}`, draft, text);
  }

  #element(element: XmlElement, context: Context, next?: XmlNode): void {
    const { name } = element;
    if (name === 'authorialNote') {
      const draft = this.#ready(element, context);
      this.#notes.refer(element, draft.prose, draft);
    } else if (name === 'table') this.#table(element);
    else if (name === 'eol' || name === 'br') this.#lineBreak(context);
    else if (name === 'sup') this.#superscript(element, context, next);
    else if (name === 'num' || name === 'docNumber') this.#keepNumber(element);
    else if (name === 'formula') this.#block(element, { ...context, type: 'organ-line' });
    else if (name === 'conclusions') this.#block(element, { ...context, type: 'adoption-line' });
    else if (name === 'preface') this.#preface(element, context);
    else if (isHeading(element)) this.#block(element, { ...context, type: 'heading', headed: true });
    else if (name === 'paragraph') this.#block(element, { ...context, headed: hasHeadingStyle(element) });
    else if (standsAlone(element)) {
      if (name === 'crossHeading') this.endNumber();
      this.#block(element, context);
    } else this.#inline(element, context);
  }

  #block(element: XmlElement, context: Context): void {
    this.#flush();
    this.#walk(element, { ...context, block: element });
    this.#flush();
  }

  /** What stands before a text heads it; a part whose letter has no title begins with the letter alone. */
  #preface(element: XmlElement, context: Context): void {
    this.#block(element, { ...context, type: 'heading', headed: true });
    this.endNumber();
  }

  #inline(element: XmlElement, context: Context): void {
    if (!isKnown(element))
      this.#report(
        'akn-unknown-element',
        `The element <${element.name}> is not known here; its text is kept as it stands.`,
        element,
      );
    this.#walk(element, {
      ...context,
      italic: context.italic || isItalic(element),
      bold: context.bold || isBold(element),
    });
  }

  #lineBreak({ type }: Context): void {
    if (type === 'adoption-line') this.#flush();
    else this.#open?.prose.append(' ', false);
  }

  #superscript(element: XmlElement, context: Context, next: XmlNode | undefined): void {
    if (!this.#notes.isRepeat(element, this.#open?.prose.text ?? '')) {
      const behind = next?.type === 'element' ? textOf(next) : (next?.text ?? '');
      this.#inline(element, { ...context, raised: behind });
      return;
    }
    const draft = this.#ready(element, context);
    this.#notes.repeat(element, draft.prose, draft);
  }

  /** A number opens the next text; where another waits already, that one stands by itself. */
  #keepNumber(element: XmlElement): void {
    this.#flush();
    this.endNumber();
    if (textOf(element).trim()) this.#number = element;
  }

  #table(element: XmlElement): void {
    this.#flush();
    this.endNumber();
    const draft = newDraft('table', element);
    const { rows, merged } = tableRows(element, (cell) => cellText(cell, draft, this.#account, this.#notes));
    if (rows.length === 0) return;
    draft.rows = rows;
    this.drafts.push(draft);
    if (merged > 0)
      this.#report(
        'table-merged-cells',
        `A table has ${merged} merged cells; each text stands in its first place only.`,
        element,
        'info',
      );
  }

  #report(
    rule: string,
    message: string,
    { line, column }: XmlElement,
    severity: Diagnostic['severity'] = 'warning',
  ): void {
    this.#findings.push({ rule, severity, message, hint: 'Compare with the printed document.', line, column });
  }
}
