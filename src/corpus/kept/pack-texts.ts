import type { KeptFiles } from './kept-files.ts';
import type { PackedParts } from './text-parts.ts';
import type { TextReading } from './text-reading.ts';
import { type TextsPack, writePack } from './texts-pack.ts';

/** Packs the parts of all texts that are kept, unless `before` is just that. `before` is closed. */
export async function packTexts(
  kept: KeptFiles,
  digests: ReadonlySet<string>,
  before: TextsPack,
  reading: TextReading,
): Promise<void> {
  if (before.holds(digests)) before.close();
  else await writePack(kept, packed(digests, before, reading), before);
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
