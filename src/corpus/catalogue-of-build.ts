import type { CatalogueEntry } from './catalogue-entry.ts';
import { type CatalogueChanges, changedCatalogue } from './kept/changed-catalogue.ts';
import { digestOfCatalogue, type KnownTexts, keptCatalogue, knownTexts } from './kept/kept-catalogue.ts';
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
  const held = catalogue && (toldAs(catalogue) ?? keptCatalogue(files, catalogue));
  return held ? { held, catalogue } : { held: await readCatalogue(folder) };
}

/** What was told, or taken before where nothing was, if it has this digest. It is let go of. */
function toldAs(catalogue: string): readonly CatalogueEntry[] | undefined {
  const [before, after] = [known, told];
  known = undefined;
  told = undefined;
  if (after?.key === catalogue) return after.held;
  const entries = before && Array.from(before.values(), ({ entry }) => entry);
  return entries && digestOfCatalogue(entries) === catalogue ? entries : undefined;
}
