import { annexId, countedId, headingId, type Place, paragraphId } from '../symbols/paragraph-id.ts';
import type { Block, Heading, PrintedParagraph } from './block.ts';
import type { HeadingKind } from './heading.ts';
import { numberOf } from './mark.ts';
import { follows, isFirst } from './mark-depth.ts';
import { noteMark } from './note-mark.ts';
import type { ParagraphKind } from './paragraph-kinds.ts';

/** What stands open at a depth; at 0 the paragraph or heading that subparagraphs belong to. */
interface Opened {
  id: string;
  mark: string;
  /** Its words end in a colon. */
  leads: boolean;
}

const colonAndNotes = new RegExp(`:(?:${noteMark.source})+$`);
/** Whether a text ends in a colon, but for marks of notes. */
const leads = (text: string): boolean => text.endsWith(':') || (text.endsWith(']') && colonAndNotes.test(text));

/** Hands out ids in printed order. */
export class ParagraphIds {
  readonly #printed: ReadonlySet<string>;
  readonly #used = new Set<string>();
  /** The next number to try for an id that stood before. */
  readonly #repeats = new Map<string, number>();
  readonly #counts = new Map<string, number>();
  #open: readonly Opened[] = [];
  /** What stood open where lines without a number came between a numbered paragraph and its subparagraphs. */
  #before: readonly Opened[] = [];
  /** What lists ended with that such lines led since: a letter that follows one of those belongs to no paragraph before. */
  #since: Opened[] = [];
  /** How much deeper than its mark alone tells a subparagraph stands that goes on behind such lines. */
  #deeper = 0;
  #section = '';

  /** `printed`: the ids that printed numbers will ask for, which no unnumbered paragraph may take. */
  constructor(printed: ReadonlySet<string>) {
    this.#printed = printed;
  }

  wanted(block: Block, kind: ParagraphKind | null, place: Place, opens: HeadingKind | null): string | null {
    if (kind === null) return null;
    const wide: Place = { part: place.part, annex: place.annex };
    if (block.type === 'heading') return this.#heading(block, wide, opens);
    if (block.type !== 'paragraph') return this.#counted(wide, 'table');
    if (kind === 'preambular') return this.#counted(wide, 'pre');
    if (kind === 'operative') return this.#operative(block, place, wide);
    if (kind === 'text' || block.mark === '') return this.#counted(wide, 'text');
    return this.#subparagraph(block, place);
  }

  unique(wanted: string): string {
    let id = wanted;
    let count = this.#repeats.get(wanted) ?? 2;
    for (; this.#used.has(id); count++) id = `${wanted}-${count}`;
    this.#repeats.set(wanted, count);
    this.#used.add(id);
    return id;
  }

  /** Subparagraphs that follow belong to this block; one without mark, or a table, does not come between. */
  open(block: Block, id: string): void {
    if (block.type === 'table' || block.type === 'organ-line' || block.type === 'adoption-line') return;
    const depth = block.type === 'heading' ? 0 : this.#depthOf(block);
    if (depth > 0 && block.mark === '') return;
    const opened = { id, mark: block.mark, leads: leads(block.text) };
    if (depth > 0) {
      const above = this.#open.slice(0, depth);
      while (above.length > 0 && above.length < depth)
        above.push({ id: above.at(-1)?.id ?? '', mark: '', leads: false });
      this.#open = [...above, opened];
      return;
    }
    if (block.mark !== '') this.#before = [];
    else if (this.#open[0] && /^\d/.test(this.#open[0].mark)) [this.#before, this.#since] = [this.#open, []];
    else this.#since.push(...this.#open.slice(1));
    if (block.type === 'heading') opened.leads = false;
    this.#open = [opened];
    this.#deeper = 0;
  }

  #operative(block: PrintedParagraph, place: Place, wide: Place): string {
    if (block.mark) return paragraphId(place, [numberOf(block.mark)]);
    const id = paragraphId(place, [this.#next(`para ${JSON.stringify(place)}`)]);
    return this.#printed.has(id) ? this.#counted(wide, 'text') : id;
  }

  #subparagraph(block: PrintedParagraph, place: Place): string {
    this.#goOn(block);
    const above = this.#open.slice(0, this.#depthOf(block)).at(-1);
    const own = paragraphId({}, [block.mark]).slice('para'.length);
    return above === undefined ? paragraphId(place, [block.mark]) : above.id + own;
  }

  /** Behind "Travel Ban" on a line of its own `(b)` still follows `(a)` of paragraph 1, and `(a)` still belongs to a paragraph that led to it. */
  #goOn(block: PrintedParagraph): void {
    const [between, ...others] = this.#open;
    if (this.#deeper !== 0) {
      const depth = others.findLastIndex(({ mark }) => follows(mark, block.mark)) + 1;
      if (depth > 0) this.#deeper = depth - depthOfBlock(block);
      return;
    }
    const [paragraph, ...lettered] = this.#before;
    if (!paragraph || !between || [...this.#since, ...others].some(({ mark }) => follows(mark, block.mark))) return;
    const after = lettered.findLastIndex(({ mark }) => follows(mark, block.mark)) + 1;
    const first = lettered.length + others.length === 0 && paragraph.leads && !between.leads && isFirst(block.mark);
    if (after === 0 && !first) return;
    const depth = after || 1;
    this.#open = this.#before.slice(0, depth);
    this.#deeper = depth - depthOfBlock(block);
    this.#before = [];
  }

  #depthOf(block: PrintedParagraph): number {
    const depth = depthOfBlock(block);
    return depth === 0 ? 0 : Math.max(1, depth + this.#deeper);
  }

  #heading(heading: Heading, wide: Place, opens: HeadingKind | null): string {
    if (opens === 'annex' || opens === 'part') this.#section = '';
    if (opens === 'annex') return annexId({ part: wide.part }, wide.annex ?? 1);
    if (opens === 'part') return headingId({}, 'part', heading.mark);
    if (opens === 'section') {
      this.#section = numberOf(heading.mark);
      return headingId(wide, 'section', this.#section);
    }
    if (opens === 'division') return headingId(wide, 'section', `${this.#section} ${numberOf(heading.mark)}`.trim());
    return this.#counted(wide, 'heading');
  }

  #counted(place: Place, kind: 'pre' | 'text' | 'table' | 'heading'): string {
    return countedId(place, kind, Number(this.#next(countedId(place, kind, 0))));
  }

  #next(key: string): string {
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    return String(count);
  }
}

/** A lettered paragraph that stands at the margin belongs to the paragraph before it all the same. */
const depthOfBlock = (block: PrintedParagraph): number =>
  block.depth === 0 && block.mark !== '' && !/^\d/.test(block.mark) ? 1 : block.depth;
