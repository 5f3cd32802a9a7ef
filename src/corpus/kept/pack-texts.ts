import type { KeptFiles } from './kept-files.ts';
import type { PackedParts } from './text-parts.ts';
import type { TextReading } from './text-reading.ts';
import { growPack, type TextsPack, writePack } from './texts-pack.ts';

/**
 * Packs the parts of all texts that are kept, unless `before` is just that: what is new goes behind what the pack holds, until half of it is
 * of texts that are held no more. `before` is closed.
 */
export async function packTexts(
  kept: KeptFiles,
  digests: ReadonlySet<string>,
  before: TextsPack,
  reading: TextReading,
): Promise<void> {
  if (before.holds(digests)) return before.close();
  const { texts, worthKeeping } = before.listed(digests);
  if (!worthKeeping) return writePack(kept, packed(digests, before, reading), before);
  const added = digests.difference(new Set(texts.map(({ digest }) => digest)));
  await growPack(kept, texts, packed(added, before, reading), before);
}

async function* packed(
  digests: ReadonlySet<string>,
  before: TextsPack,
  reading: TextReading,
): AsyncGenerator<readonly [string, PackedParts]> {
  for (const digest of digests) {
    const parts = before.packed(digest) ?? (await reading.packedOf(digest));
    if (parts) yield [digest, parts];
  }
}
