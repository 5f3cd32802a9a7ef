import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { CatalogueEntry } from '../catalogue-entry.ts';
import type { KeptFiles } from './kept-files.ts';

/** A text of a catalogue. `state` is its `fileState` from before it was read. */
export interface KeptText extends Pick<CatalogueEntry, 'path' | 'digest' | 'frontMatter'> {
  state: string;
}

interface KeptCatalogue {
  key: string;
  texts: KeptText[];
}

/** A digest of a catalogue: the same texts in the same places. */
const digestOfCatalogue = (texts: readonly KeptText[]): string =>
  hash('sha256', texts.map(({ path, digest }) => `${digest} ${path}`).join('\n'));

/** The catalogues that are kept of libraries follow each other in one file: it is as large as all front matter. */
export const catalogueFile = ({ folder }: KeptFiles): string => join(folder, 'catalogue');

/** Texts by the paths of their files. */
export type KnownTexts = ReadonlyMap<string, KeptText>;

/** A known text where its file is the same, by what the file system says of it now. */
export const unchangedIn =
  (known: KnownTexts, states: ReadonlyMap<string, string>) =>
  (path: string): KeptText | undefined => {
    const text = known.get(path);
    return text && text.state !== '' && text.state === states.get(path) ? text : undefined;
  };

/**
 * Keeps the catalogue of a build, so that no thread that renders reads all files again, nor does the next build. Answers the digest by which they take it. `known` is
 * what is kept by now.
 */
export function keepCatalogue(kept: KeptFiles, texts: readonly KeptText[], known: KnownTexts): string {
  const key = digestOfCatalogue(texts);
  const isKnown = ({ path, digest, state }: KeptText): boolean =>
    known.get(path)?.state === state && known.get(path)?.digest === digest;
  if (texts.length === known.size && texts.every(isKnown)) return key;
  const path = catalogueFile(kept);
  const aside = `${path}.${process.pid}`;
  mkdirSync(kept.folder, { recursive: true });
  writeFileSync(aside, serialize({ key, texts }));
  renameSync(aside, path);
  return key;
}

/** The catalogue that is kept, where it has that digest. */
export function keptCatalogue(kept: KeptFiles, key?: string): readonly KeptText[] | undefined {
  try {
    const found = deserialize(readFileSync(catalogueFile(kept))) as KeptCatalogue;
    return key === undefined || found.key === key ? found.texts : undefined;
  } catch {
    return undefined;
  }
}
