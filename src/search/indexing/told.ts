import { createHash } from 'node:crypto';
import { type IndexedPart, partPlace } from '../indexed-part.ts';
import type { SearchedText } from '../searched-text.ts';
import { pageBytes } from './page-bytes.ts';

export interface PageFile {
  /** Path below the base, `/a/res/69/12/`. */
  path: string;
  file: string;
}

/** What a page says of itself. */
export interface Told {
  text: SearchedText;
  /** Bytes of the indexed part. */
  weight: number;
  /** Of the indexed part: changes when, and only when, the index must. */
  digest: string;
}

/** Reads a page. Throws with its path where its indexed part is not as it should be. */
export function tellPage({ path, file }: PageFile): Told {
  return ofPage(path, () => {
    const page = pageBytes(file);
    const place = partPlace(page);
    if (!place) return undefined;
    const { text, lang, from, to } = place;
    const digest = createHash('sha256').update(lang).update(page.subarray(from, to)).digest('hex');
    return { text, weight: to - from, digest };
  });
}

/** The indexed part of a page, its HTML as byte text. Throws as `tellPage` does. */
export function readPart({ path, file }: PageFile): IndexedPart {
  return ofPage(path, () => {
    const page = pageBytes(file);
    const place = partPlace(page);
    return place && { text: place.text, lang: place.lang, html: page.toString('latin1', place.from, place.to) };
  });
}

function ofPage<Found>(path: string, find: () => Found | undefined): Found {
  try {
    const found = find();
    if (!found) throw new Error('it has no element with data-pagefind-body');
    return found;
  } catch (error) {
    throw new Error(`${path} can't be indexed: ${error instanceof Error ? error.message : error}.`);
  }
}
