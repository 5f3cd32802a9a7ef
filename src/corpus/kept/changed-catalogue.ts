import type { CatalogueEntry } from '../catalogue-entry.ts';
import { between, digestOfCatalogue, type KnownTexts } from './kept-catalogue.ts';

/** What is another in a catalogue than in the one that is kept: little, as a rule, where that takes as long to read as thousands of texts. */
export interface CatalogueChanges {
  /** The digest by which it will be kept. */
  key: string;
  /** All of its texts in order, parted by what stands in no name of a file. */
  paths: string;
  /** Those that are not as they were. */
  changed: CatalogueEntry[];
}

/** `known` is what is kept; `entries` have what is the same from there. */
export const changesOf = (entries: readonly CatalogueEntry[], known: KnownTexts): CatalogueChanges => ({
  key: digestOfCatalogue(entries),
  paths: entries.map(({ path }) => path).join(between),
  changed: entries.filter((entry) => known.get(entry.path)?.entry !== entry),
});

/** The catalogue that was told; undefined where another one was kept than that which was changed. */
export function changedCatalogue(
  known: KnownTexts,
  { key, paths, changed }: CatalogueChanges,
): readonly CatalogueEntry[] | undefined {
  const others = new Map(changed.map((entry) => [entry.path, entry]));
  const entries = paths.split(between).flatMap((path) => others.get(path) ?? known.get(path)?.entry ?? []);
  return digestOfCatalogue(entries) === key ? entries : undefined;
}
