import { join } from 'node:path';
import type { KeptFiles } from './kept-files.ts';
import { Pack, type Parts } from './pack.ts';
import { outlined, type TextOutline } from './text-outline.ts';
import { type PartKind, partKinds, type TextParts, unpackPart } from './text-parts.ts';

/** The parts of all texts of a library in one file, by the digest of each. The outlines of all are read with its index. */
export class TextsPack extends Pack {
  constructor({ folder }: KeptFiles) {
    super(join(folder, 'texts.pack'), partKinds.length + 1);
  }

  get<Kind extends PartKind>(digest: string, kind: Kind): TextParts[Kind] | undefined {
    const bytes = this.part(digest, partKinds.indexOf(kind));
    return bytes && unpackPart(kind, bytes);
  }

  /** A part of a text that is there, as it is packed. */
  bytes(digest: string, kind: PartKind): Uint8Array {
    const bytes = this.part(digest, partKinds.indexOf(kind));
    if (bytes) return bytes;
    throw new Error(`A text that was packed is gone from ${this.path}.`);
  }

  outlined(digest: string, part: keyof TextOutline): Uint8Array | undefined {
    const written = this.mark(digest);
    return written && outlined(written, part);
  }

  override markOf(parts: Parts): Uint8Array {
    return parts.at(-1) ?? super.markOf(parts);
  }
}
