import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../../markdown/read-document.ts';
import { type CatalogueEntry, digestOf } from '../catalogue-entry.ts';
import type { Parts } from './pack.ts';
import type { PackedItem } from './pack-index.ts';
import { type Item, type PackPlace, putInto } from './pack-place.ts';
import { takenFrom } from './taken-parts.ts';
import { packParts } from './text-parts.ts';
import type { TextsPack } from './texts-pack.ts';

/** What the catalogue says of a text, and its parts where the pack has none of this state of it. */
export interface TextRead extends Pick<CatalogueEntry, 'digest' | 'frontMatter'> {
  parts: Parts | null;
}

/** Reads texts of a folder, each in full only where the pack does not have it as it is now. Null for one that can't be read: the catalogue says why. */
export async function readTexts(
  folder: string,
  paths: readonly string[],
  pack?: TextsPack,
): Promise<(TextRead | null)[]> {
  const read: (TextRead | null)[] = [];
  for (const path of paths) read.push(await readOne(folder, path, pack).catch(() => null));
  return read;
}

async function readOne(folder: string, path: string, pack?: TextsPack): Promise<TextRead> {
  const bytes = readFileSync(join(folder, path));
  const digest = digestOf(bytes);
  const frontMatter = pack?.get(digest, 'frontMatter');
  if (frontMatter) return { digest, frontMatter, parts: null };
  const parts = takenFrom(await readDocument(bytes.toString('utf8'), path), { path, digest });
  return { digest, frontMatter: parts.frontMatter, parts: packParts(parts) };
}

/** Texts that were read, as they are handed to another thread: what is put into the pack as bytes, or where it stands if they were written. */
export interface TextsHandedOver {
  texts: readonly (Omit<TextRead, 'parts'> | null)[];
  made: readonly (Item | PackedItem)[];
}

export function handOver(read: readonly (TextRead | null)[], pack: TextsPack, into?: PackPlace): TextsHandedOver {
  const items = read.flatMap((text) => (text?.parts ? [[text.digest, text.parts] as const] : []));
  return {
    texts: read.map((text) => text && { digest: text.digest, frontMatter: text.frontMatter }),
    made: into ? putInto(into, pack, items) : items,
  };
}
