import { annexId, countedId, headingId, type Place, paragraphId } from '../symbols/paragraph-id.ts';
import type { Block, Heading, PrintedParagraph } from './block.ts';
import type { FrontMatter } from './front-matter.ts';
import { type HeadingKind, outlineOf } from './heading.ts';
import { numberOf } from './mark.ts';
import type { Paragraph } from './paragraph.ts';
import { kindsOf } from './paragraph-kind.ts';
import type { ParagraphKind } from './paragraph-kinds.ts';
import { placesOf } from './place.ts';

/** A block with its kind and address. Organ and adoption lines have neither. */
export interface Identified {
  block: Block;
  /** Unique in the document. */
  id: string | null;
  kind: ParagraphKind | null;
  /** The printed mark without its full stop, `''` where there is none. */
  number: string;
  depth: number;
  place: Place;
  /** What a heading opens; null for all else. */
  opens: HeadingKind | null;
  /** For headings: 2 to 6, as nested in parts, annexes and sections; 0 for all else. */
  level: number;
  /** The id that the printed number gives stood already in this document, so that `-2` and so on was added. */
  repeated: boolean;
}

/** Gives every block its kind and id, in order, from marks, text, emphasis and depth alone, so that all forms of a document get the same. */
export function identify(body: readonly Block[], documentKind: FrontMatter['kind']): Identified[] {
  const outline = outlineOf(body);
  const kinds = kindsOf(body, outline, documentKind);
  const places = placesOf(body, outline, kinds);
  const ids = new Ids(printedIds(body, kinds, places));
  return body.map((block, at) => {
    const kind = kinds[at] ?? null;
    const place = places[at] ?? {};
    const heading = outline.get(at);
    const wanted = ids.wanted(block, kind, place, heading?.kind ?? null);
    const id = wanted === null ? null : ids.unique(wanted);
    if (id !== null) ids.open(block, id);
    return {
      block,
      id,
      kind,
      number: block.type === 'paragraph' || block.type === 'heading' ? numberOf(block.mark) : '',
      depth: block.type === 'paragraph' ? block.depth : 0,
      place,
      opens: heading?.kind ?? null,
      level: heading?.level ?? 0,
      repeated: id !== wanted,
    };
  });
}

const printedIds = (
  body: readonly Block[],
  kinds: readonly (ParagraphKind | null)[],
  places: readonly Place[],
): ReadonlySet<string> =>
  new Set(
    body.flatMap((block, at) =>
      block.type === 'paragraph' && block.mark && kinds[at] === 'operative'
        ? [paragraphId(places[at] ?? {}, [numberOf(block.mark)])]
        : [],
    ),
  );

/** Hands out ids in printed order. */
class Ids {
  readonly #printed: ReadonlySet<string>;
  readonly #used = new Set<string>();
  /** The next number to try for an id that stood before. */
  readonly #repeats = new Map<string, number>();
  readonly #counts = new Map<string, number>();
  /** Id of what stands open at each depth; at 0 the paragraph or heading that subparagraphs belong to. */
  #open: string[] = [];
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
    if (block.type === 'heading') this.#open = [id];
    if (block.type !== 'paragraph') return;
    const depth = depthOfBlock(block);
    if (depth === 0 || block.mark !== '') this.#open = [...this.#open.slice(0, depth), id];
  }

  #operative(block: PrintedParagraph, place: Place, wide: Place): string {
    if (block.mark) return paragraphId(place, [numberOf(block.mark)]);
    const id = paragraphId(place, [this.#next(`para ${JSON.stringify(place)}`)]);
    return this.#printed.has(id) ? this.#counted(wide, 'text') : id;
  }

  #subparagraph(block: PrintedParagraph, place: Place): string {
    const above = this.#open.slice(0, depthOfBlock(block)).at(-1);
    const own = paragraphId({}, [block.mark]).slice('para'.length);
    return above === undefined ? paragraphId(place, [block.mark]) : above + own;
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

/** The identified blocks that have an address, as data; a table as lines of cells parted by tabs. */
export function paragraphsOf(identified: readonly Identified[]): Paragraph[] {
  return identified.flatMap(({ block, id, kind, number }) => {
    if (id === null || kind === null) return [];
    if (block.type !== 'table') return [{ id, kind, number, text: block.text, emphasis: block.emphasis }];
    const text = block.rows.map((row) => row.map((cell) => cell.text).join('\t')).join('\n');
    return [{ id, kind, number, text, emphasis: [] }];
  });
}
