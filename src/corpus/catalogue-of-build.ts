import type { CatalogueEntry } from './catalogue-entry.ts';
import { type CatalogueChanges, changedCatalogue } from './kept/changed-catalogue.ts';
import { type KnownTexts, keptCatalogue, knownTexts } from './kept/kept-catalogue.ts';
import type { KeptFiles } from './kept/kept-files.ts';
import { readCatalogue } from './read-catalogue.ts';

/** The texts held, and the digest by which their catalogue is told, where a build has told it. */
export interface Catalogue {
  held: readonly CatalogueEntry[];
  catalogue?: string | undefined;
}

let known: KnownTexts | undefined;
let told: { key: string; held: readonly CatalogueEntry[] } | undefined;

/** Takes the catalogue that is kept, to have it when changes are told. */
export function takeKnown(files: KeptFiles): void {
  known = knownTexts(files);
}

/** Takes the catalogue of a build that has not kept it yet. */
export function takeChanges(changes: CatalogueChanges): void {
  const held = known && changedCatalogue(known, changes);
  told = held && { key: changes.key, held };
  known = undefined;
}

/** The catalogue that the build has read before it asks for pages; `CATALOGUE` is its digest. Without it the folder is read. */
export async function catalogueOfBuild(folder: string, files: KeptFiles): Promise<Catalogue> {
  const catalogue = process.env['CATALOGUE'] || undefined;
  const held = told && told.key === catalogue ? told.held : catalogue && keptCatalogue(files, catalogue);
  return held ? { held, catalogue } : { held: await readCatalogue(folder) };
}
