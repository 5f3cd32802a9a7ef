import { hash } from 'node:crypto';
import type { CatalogueEntry } from '../catalogue-entry.ts';
import type { KeptFiles } from './kept-files.ts';

type Located = Pick<CatalogueEntry, 'path' | 'digest'>;

const kind = 'catalogue';

/** A digest of a catalogue: the same texts in the same places. */
const digestOfCatalogue = (entries: readonly Located[]): string =>
  hash('sha256', entries.map(({ path, digest }) => `${digest} ${path}`).join('\n'));

/** Keeps where the texts of a build stand, so that no thread that renders reads all files again. Answers the digest by which they take it. */
export async function keepCatalogue(kept: KeptFiles, entries: readonly Located[]): Promise<string> {
  const key = digestOfCatalogue(entries);
  if (!kept.has(key, kind)) {
    await kept.set(
      key,
      kind,
      entries.map(({ path, digest }): Located => ({ path, digest })),
    );
  }
  return key;
}

export const keptCatalogue = (kept: KeptFiles, key: string): Promise<Located[] | undefined> =>
  kept.get<Located[]>(key, kind);
