import type { Span } from '../../../model/prose.ts';
import { areOneRaised, raised } from '../raised.ts';
import { textOf, type XmlElement } from '../xml/xml-tree.ts';
import { Fields } from './fields.ts';
import type { NoteLabels } from './note-labels.ts';
import type { Numbering } from './numbering.ts';
import { child, isOn, type Styles, setting } from './styles.ts';
import { symbolText } from './symbol-text.ts';

/** A paragraph as printed: raw text with marks as `[^label]`, and the paragraphs of text boxes that hang on it. */
export interface PrintedText {
  text: string;
  emphasis: Span[];
  style: string | undefined;
  boxes: XmlElement[];
}

interface Look {
  italic: boolean;
  superscript: boolean;
  hidden: boolean;
}

/** Elements without text of the document in them. */
const silent = new Set([
  'w:pPr',
  'w:rPr',
  'w:del',
  'w:moveFrom',
  'w:delText',
  'w:footnoteRef',
  'w:endnoteRef',
  'w:annotationRef',
  'w:rt',
  'w:sectPr',
  'w:sdtPr',
  'w:sdtEndPr',
]);

/** Reads the paragraphs of one part, in order: fields may run over several. */
export class ParagraphReader {
  readonly #styles: Styles;
  readonly #numbering: Numbering;
  readonly #labels: NoteLabels;
  readonly #known: ReadonlySet<string>;
  readonly #fields: Fields;
  #text = '';
  #emphasis: Span[] = [];
  #boxes: XmlElement[] = [];
  #inherited = false;
  /** What is printed raised and waits for what stands behind it. */
  #held: { text: string; italic: boolean } | null = null;
  /** Letters of text that Word does not print; they are left out. */
  hidden = 0;

  constructor(styles: Styles, numbering: Numbering, labels: NoteLabels) {
    this.#styles = styles;
    this.#numbering = numbering;
    this.#labels = labels;
    this.#known = new Set(labels.ofNote.values());
    this.#fields = new Fields(labels.ofBookmark);
  }

  read(paragraph: XmlElement): PrintedText {
    this.#text = '';
    this.#emphasis = [];
    this.#boxes = [];
    const properties = child(paragraph, 'w:pPr');
    const style = setting(child(properties, 'w:pStyle'));
    const inherited = this.#styles.get(style);
    this.#inherited = inherited.italic;
    const number = this.#numbering.next(child(properties, 'w:numPr') ?? inherited.numbering);
    if (number) this.#append(`${number}\t`, false);
    this.#walk(paragraph, { italic: inherited.italic, superscript: false, hidden: inherited.hidden });
    this.#release('');
    return { text: this.#text, emphasis: this.#emphasis, style, boxes: this.#boxes };
  }

  #append(text: string, italic: boolean): void {
    if (text === '') return;
    this.#release(text);
    const start = this.#text.length;
    this.#text += text;
    const last = this.#emphasis.at(-1);
    if (!italic) return;
    if (last?.end === start) last.end = this.#text.length;
    else this.#emphasis.push({ start, end: this.#text.length });
  }

  /** Holds raised words back until it is known what follows them; joins those that a run each was made of. */
  #hold(text: string, italic: boolean): void {
    if (this.#held && areOneRaised(this.#held.text, text)) this.#held.text += text;
    else {
      this.#release(text);
      this.#held = { text, italic };
    }
  }

  #release(behind: string): void {
    const held = this.#held;
    this.#held = null;
    if (held) this.#append(raised(held.text, this.#text, behind), held.italic);
  }

  #mark(label: string): void {
    this.#append(`[^${label}]`, false);
  }

  #walk(element: XmlElement, look: Look): void {
    for (const node of element.children) if (node.type === 'element') this.#element(node, look);
  }

  #element(element: XmlElement, look: Look): void {
    switch (element.name) {
      case 'w:r':
        this.#walk(element, this.#lookOf(element));
        break;
      case 'w:t':
      case 'm:t':
        if (!this.#labels.custom.has(element)) this.#print(textOf(element), look);
        break;
      case 'w:tab':
      case 'w:ptab':
        this.#print('\t', look);
        break;
      case 'w:br':
      case 'w:cr':
        this.#print(/^(?:page|column)$/.test(element.attributes['w:type'] ?? '') ? '' : '\n', look);
        break;
      case 'w:noBreakHyphen':
        this.#print('\u2011', look);
        break;
      case 'w:sym':
        this.#print(symbolText(element), look);
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        if (!this.#fields.isSilent) this.#mark(this.#labels.ofReference.get(element) ?? '?');
        break;
      case 'w:instrText':
        this.#fields.addInstruction(textOf(element));
        break;
      case 'w:fldChar': {
        const label = this.#fields.character(element);
        if (label !== undefined) this.#mark(label);
        break;
      }
      case 'w:fldSimple':
        this.#simpleField(element, look);
        break;
      case 'mc:AlternateContent': {
        const chosen = child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');
        if (chosen) this.#walk(chosen, look);
        break;
      }
      case 'w:txbxContent':
        this.#boxes.push(element);
        break;
      default:
        if (!silent.has(element.name)) this.#walk(element, look);
    }
  }

  #simpleField(element: XmlElement, look: Look): void {
    const label = this.#fields.labelOf(element.attributes['w:instr'] ?? '');
    if (label === undefined) this.#walk(element, look);
    else this.#mark(label);
  }

  #lookOf(run: XmlElement): Look {
    const properties = child(run, 'w:rPr');
    const style = this.#styles.get(setting(child(properties, 'w:rStyle')));
    return {
      italic: isOn(child(properties, 'w:i')) ?? (style.italic || this.#inherited),
      superscript: setting(child(properties, 'w:vertAlign')) === 'superscript',
      hidden: isOn(child(properties, 'w:vanish')) ?? style.hidden,
    };
  }

  #print(text: string, { italic, superscript, hidden }: Look): void {
    if (this.#fields.isSilent) return;
    if (hidden) {
      this.hidden += text.trim().length;
      return;
    }
    const typed = superscript ? /^(\s*)(\d+)(\s*)$/.exec(text) : null;
    if (typed && this.#known.has(typed[2] ?? '') && !/(?:\d[ \u00a0]?[kcm]?m|CO)$/.test(this.#text)) {
      this.#append(typed[1] ?? '', false);
      this.#mark(typed[2] ?? '');
      this.#append(typed[3] ?? '', false);
    } else if (superscript && text) this.#hold(text, italic);
    else this.#append(text, italic);
  }
}
