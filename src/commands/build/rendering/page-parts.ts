import type { RouteAsked } from './list-route.ts';
import type { AskedPage } from './thread-messages.ts';

/** Pages that are handed to a thread together, or a route that it is to list. */
export interface Part {
  pages: AskedPage[];
  asked?: RouteAsked;
  /** Of a list: the route that all its pages have. What they are made of is made once by each thread that has any. */
  route?: string;
  /** It may take long: nothing is to wait behind it. */
  long: boolean;
}

/** A route that is to be listed. */
export const toBeListed = (asked: RouteAsked): Part => ({ pages: [], route: asked.component, long: true, asked });

/** Whether its pages show texts, all that shows one in the same part. */
export const isOfTexts = ({ route }: Part): boolean => route === undefined;

/** Pages handed over at a time: a message for each would cost the main thread a tenth of its time. */
const together = 48;
/** Of texts more, where there are many: those of one series follow each other, and what changed in it is read by each thread that has one of them. Of few fewer, down to those of one text, so that each thread has some. */
const textParts = { most: 320, least: 1, atLeast: 64 };

/** The pages of a site in parts, as their paths become known. `texts` are the places of the texts held, `a/res/69/12`: those of texts stand in that order. */
export class PageParts {
  readonly #texts: ReadonlySet<string>;
  readonly #ofTexts = new Map<string, AskedPage[]>();
  readonly #archives: AskedPage[] = [];
  readonly #textsFirst: boolean;
  /** What shows no text, kept back. */
  readonly #others: Part[] = [];

  /** `textsFirst`: texts are few, and others wait for them: nobody is to have begun anything else before they are known. */
  constructor(texts: ReadonlySet<string>, textsFirst = false) {
    [this.#texts, this.#textsFirst] = [texts, textsFirst];
  }

  /** The parts of these pages that can be rendered at once. Those that show one text are kept back until all of them are known, and archives. */
  add(pages: readonly AskedPage[]): Part[] {
    const lists = new Map<string, AskedPage[]>();
    const ofMany = new Map<string, AskedPage[]>();
    for (const page of pages) {
      const text = this.#textShown(page.file);
      if (text !== undefined) into(this.#ofTexts, text, page);
      else if (page.file.endsWith('.zip')) this.#archives.push(page);
      else if (isOfMany(page.file)) into(ofMany, page.component, page);
      else into(lists, page.component, page);
    }
    // Each thread that makes one of them works out by what keys all of the library stands.
    const parts = Array.from(ofMany, ([route, all]): Part => ({ pages: all, route, long: true }));
    for (const [route, all] of lists) {
      for (let at = 0; at < all.length; at += together) {
        parts.push({ pages: all.slice(at, at + together), route, long: false });
      }
    }
    if (!this.#textsFirst) return parts;
    this.#others.push(...parts);
    return [];
  }

  /** The pages of texts, all that shows one text in one part, as it is made of one reading, and what was kept back for them. */
  ofTexts(): Part[] {
    const parts: Part[] = [];
    let open: AskedPage[] = [];
    const all = this.#ofTexts.values().reduce((sum, pages) => sum + pages.length, 0);
    const enough = Math.min(textParts.most, Math.max(textParts.least, all / textParts.atLeast));
    for (const text of this.#texts) {
      const ofOneText = this.#ofTexts.get(text);
      if (!ofOneText) continue;
      open.push(...ofOneText);
      if (open.length < enough) continue;
      parts.push({ pages: open, long: false });
      open = [];
    }
    if (open.length > 0) parts.push({ pages: open, long: false });
    this.#ofTexts.clear();
    return [...parts, ...this.#others.splice(0)];
  }

  /**
   * `a/res/69/12` of its page, its forms, who cites it and its comparison with the text before it: all are made of one reading. Forms have one ending or two,
   * and a symbol may have full stops of its own, `A/73/L.20`.
   */
  #textShown(file: string): string | undefined {
    let place = file
      .replace(/\/index\.html$/, '')
      .replace(/^compare\/.*\/to\//, '')
      .replace(/\/cited-by(\/[^/]+)?$/, '');
    while (!this.#texts.has(place)) {
      const stop = place.lastIndexOf('.');
      if (stop <= place.lastIndexOf('/')) return undefined;
      place = place.slice(0, stop);
    }
    return place;
  }

  /** The archives, for when the texts are written: they are packed from their forms. */
  archives(): AskedPage[] {
    return this.#archives.splice(0);
  }
}

function into<Value>(groups: Map<string, Value[]>, key: string, value: Value): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

/** Files for programs at the root and below `data` are made of the whole library. */
const isOfMany = (file: string): boolean => /^(?:data\/)?[^/]+$/.test(file) && !file.endsWith('.html');
