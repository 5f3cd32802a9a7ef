import type { Diagnostic } from '../../../model/diagnostic.ts';
import { ProseBuilder } from '../prose-builder.ts';
import { raised } from '../raised.ts';
import { textOf, type XmlElement } from '../xml/xml-tree.ts';
import type { Account } from './account.ts';
import type { DraftNote } from './draft.ts';
import { isItalic, standsAlone } from './elements.ts';

const printedLabel = ({ attributes }: XmlElement): string => (attributes['marker'] ?? '').replace(/[()\s.]/g, '');

const betweenLabels = /, ?|[–-]/;

/** The notes of a document, and which superscripts repeat the reference to one. */
export class Notes {
  readonly list: DraftNote[] = [];
  readonly #given = new Set<string>();
  /** The next number to try for a label that was given before. */
  readonly #repeats = new Map<string, number>();
  readonly #account: Account;
  readonly #findings: Diagnostic[];

  constructor(account: Account, findings: Diagnostic[]) {
    this.#account = account;
    this.#findings = findings;
  }

  /** Whether a superscript after `before` refers to notes that came before it, `3` or `1,2` or `1–17`; that of km2, of CO2 or of 2•1014 does not. */
  isRepeat(superscript: XmlElement, before: string): boolean {
    const labels = textOf(superscript).trim().split(betweenLabels);
    return (
      labels.every((label) => this.#given.has(label)) &&
      !/(?:\d[ \u00a0]?[kcm]?m|CO|[•·×xX*∙⋅][ \u00a0]?10)$/.test(before)
    );
  }

  /** A first reference, into the text of `taker`; the note's own text stands inside the element. */
  refer(note: XmlElement, prose: ProseBuilder, taker: object): void {
    const label = this.label(note);
    prose.mark(label);
    this.#account.takeMark(label, taker);
    this.add(note, label);
  }

  /** A repeated reference, which a superscript prints. */
  repeat(superscript: XmlElement, prose: ProseBuilder, taker: object): void {
    const printed = textOf(superscript).trim();
    let at = 0;
    for (const { 0: between, index } of printed.matchAll(new RegExp(betweenLabels, 'g'))) {
      prose.mark(printed.slice(at, index));
      prose.append(between, false);
      at = index + between.length;
    }
    prose.mark(printed.slice(at));
    const claim = (element: XmlElement) => {
      for (const child of element.children) {
        if (child.type === 'text') this.#account.take(child, 'akn-note-mark', taker);
        else claim(child);
      }
    };
    claim(superscript);
  }

  /** The label of a note that comes: the printed one, made different where that is taken. */
  label(element: XmlElement): string {
    const printed = printedLabel(element);
    const { line, column } = element;
    const wanted = printed || 'note';
    let label = wanted;
    let count = this.#repeats.get(wanted) ?? 2;
    for (; this.#given.has(label); count += 1) label = `${wanted}-${count}`;
    this.#repeats.set(wanted, count);
    if (label !== printed)
      this.#findings.push({
        rule: 'note-number',
        severity: 'warning',
        message: printed
          ? `Two notes have the number ${printed}; the second is kept as ${label}.`
          : 'A note has no number.',
        hint: 'Compare with the printed document.',
        line,
        column,
      });
    return label;
  }

  add(element: XmlElement, label: string): void {
    this.#given.add(label);
    this.list.push(this.#read(element, label));
  }

  /** The text of a note, its paragraphs joined. */
  #read(element: XmlElement, label: string): DraftNote {
    const prose = new ProseBuilder();
    const note: DraftNote = { label, text: '', emphasis: [], line: element.line, column: element.column };
    const walk = (parent: XmlElement, italic: boolean, isRaised: boolean) => {
      for (const child of parent.children) {
        if (child.type === 'text') {
          const text = isRaised ? raised(child.text, prose.text) : child.text;
          prose.append(text, italic);
          this.#account.take(child, 'akn-note', note, text);
        } else {
          if (standsAlone(child) || child.name === 'eol') prose.append(' ', false);
          walk(child, italic || isItalic(child), isRaised || child.name === 'sup');
        }
      }
    };
    walk(element, false, false);
    return Object.assign(note, prose.build());
  }
}
