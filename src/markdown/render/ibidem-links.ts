import { ibidemIn } from '../../citations/ibidem.ts';
import { escapedValue } from './escape.ts';
import type { Link } from './render-options.ts';

/**
 * Leads "Ibid." at the head of a note to the last note before it that names its own source; one that names another document of the
 * same session to the last note that names the session. A citation that repeats a text keeps its link to that text.
 */
export class IbidemLinks {
  /** The ids of the last notes that name a source, and a session or year. */
  #source: string | undefined;
  #session: string | undefined;

  /** The links of a note with this id, where those of its citations are `links`; the notes in printed order. */
  linksOf(id: string, text: string, links: readonly Link[]): readonly Link[] {
    const ibid = ibidemIn(text);
    const leadsTo = ibid?.repeats === 'session' ? this.#session : this.#source;
    if (!ibid) this.#source = id;
    if (!ibid || ibid.repeats === 'series') this.#session = id;
    if (!ibid || leadsTo === undefined || (links[0] && links[0].start < ibid.end)) return links;
    const startTag = `<a class="ibid" href="${escapedValue(`#${leadsTo}`)}">`;
    return [{ start: ibid.start, end: ibid.end, startTag }, ...links];
  }
}
