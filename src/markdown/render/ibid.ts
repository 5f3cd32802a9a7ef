import { escapedValue } from './escape.ts';
import type { Link } from './render-options.ts';

const opening = /^(?:See (?:also )?)?(ibid\.)/i;

/** Leads "Ibid." at the head of a note to the last note before it that names its own source. A citation that repeats a text keeps its link to that text. */
export class Ibidem {
  /** The id of the last note that names its source. */
  #source: string | undefined;

  /** The links of a note with this id, where those of its citations are `links`; the notes in printed order. */
  linksOf(id: string, text: string, links: readonly Link[]): readonly Link[] {
    const words = opening.exec(text);
    if (!words?.[1]) {
      this.#source = id;
      return links;
    }
    const end = words[0].length;
    if (this.#source === undefined || (links[0] && links[0].start < end)) return links;
    const startTag = `<a class="ibid" href="${escapedValue(`#${this.#source}`)}">`;
    return [{ start: end - words[1].length, end, startTag }, ...links];
  }
}
