import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { FrontMatter } from '../../model/front-matter.ts';
import type { DocumentSymbol } from '../../symbols/document-symbol.ts';
import type { CatalogueEntry } from '../catalogue-entry.ts';
import type { KeptFiles } from './kept-files.ts';
import { type PackedRows, packRows, unpackRows } from './packed-rows.ts';

/** A catalogue as it is kept. */
interface PackedCatalogue {
  key: string;
  /** Of each text its path, address, digest and state, parted by what stands in no name of a file. */
  paths: string;
  addresses: string;
  digests: string;
  states: string;
  symbols: PackedRows;
  frontMatter: PackedRows;
}

/** Stands between paths, as in no name of a file. */
export const between = '\0';

/** A text of a catalogue. `state` is its `fileState` from before it was read. */
export interface KnownText {
  entry: CatalogueEntry;
  state: string;
}

/** Texts by the paths of their files. */
export type KnownTexts = ReadonlyMap<string, KnownText>;

/** A digest of a catalogue: the same texts in the same places. */
export const digestOfCatalogue = (entries: readonly CatalogueEntry[]): string =>
  hash('sha256', entries.map(({ path, digest }) => `${digest} ${path}`).join('\n'));

/** The catalogues that are kept of libraries follow each other in one file: it is as large as all front matter. */
const catalogueFile = ({ folder }: Pick<KeptFiles, 'folder'>): string => join(folder, 'catalogue');

/**
 * Keeps the catalogue of a build, so that no thread that renders reads all files again, nor does the next build. Answers the digest by which they take it, `key`. `states` are those of
 * the files by their paths, `known` is what is kept by now.
 */
export function keepCatalogue(
  kept: KeptFiles,
  entries: readonly CatalogueEntry[],
  states: ReadonlyMap<string, string>,
  known: KnownTexts,
  key = digestOfCatalogue(entries),
): string {
  const stateOf = ({ path }: CatalogueEntry): string => states.get(path) ?? '';
  const isKnown = (entry: CatalogueEntry): boolean => {
    const before = known.get(entry.path);
    return before?.state === stateOf(entry) && before.entry.digest === entry.digest;
  };
  if (entries.length === known.size && entries.every(isKnown)) return key;
  const packed: PackedCatalogue = {
    key,
    paths: entries.map(({ path }) => path).join(between),
    addresses: entries.map(({ address }) => address).join(between),
    digests: entries.map(({ digest }) => digest).join(between),
    states: entries.map(stateOf).join(between),
    symbols: packRows(entries.map(({ symbol }) => symbol)),
    frontMatter: packRows(entries.map(({ frontMatter }) => frontMatter)),
  };
  const path = catalogueFile(kept);
  const aside = `${path}.${process.pid}`;
  mkdirSync(kept.folder, { recursive: true });
  writeFileSync(aside, serialize(packed));
  renameSync(aside, path);
  return key;
}

function readCatalogue(kept: Pick<KeptFiles, 'folder'>): PackedCatalogue | undefined {
  try {
    return deserialize(readFileSync(catalogueFile(kept))) as PackedCatalogue;
  } catch {
    return undefined;
  }
}

function entriesIn({ paths, addresses, digests, ...packed }: PackedCatalogue): CatalogueEntry[] {
  const [own, digest] = [addresses.split(between), digests.split(between)];
  const symbols = unpackRows<DocumentSymbol>(packed.symbols);
  const frontMatter = unpackRows<FrontMatter>(packed.frontMatter);
  return (symbols.length === 0 ? [] : paths.split(between)).map((path, at) => ({
    symbol: symbols[at] as DocumentSymbol,
    address: own[at] as string,
    path,
    digest: digest[at] as string,
    frontMatter: frontMatter[at] as FrontMatter,
  }));
}

/** The catalogue that is kept, where it has that digest. */
export function keptCatalogue(kept: KeptFiles, key: string): readonly CatalogueEntry[] | undefined {
  const found = readCatalogue(kept);
  return found?.key === key ? entriesIn(found) : undefined;
}

/** The texts of the catalogue that is kept, whichever that is. */
export function knownTexts(kept: KeptFiles): KnownTexts {
  const found = readCatalogue(kept);
  const states = found?.states.split(between) ?? [];
  const entries = found ? entriesIn(found) : [];
  return new Map(entries.map((entry, at) => [entry.path, { entry, state: states[at] ?? '' }]));
}

/** What the file system said of the files of that catalogue, by their paths. */
export function knownStates(kept: Pick<KeptFiles, 'folder'>): ReadonlyMap<string, string> {
  const { paths = '', states = '' } = readCatalogue(kept) ?? {};
  const lines = states.split(between);
  return new Map(paths.split(between).map((path, at) => [path, lines[at] ?? '']));
}

/** A known text where its file is the same, by what the file system says of it now. */
export const unchangedIn =
  (known: KnownTexts, states: ReadonlyMap<string, string>) =>
  (path: string): CatalogueEntry | undefined => {
    const text = known.get(path);
    return text && text.state !== '' && text.state === states.get(path) ? text.entry : undefined;
  };
