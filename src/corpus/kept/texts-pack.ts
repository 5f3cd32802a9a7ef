import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { KeptFiles } from './kept-files.ts';
import { Pack, type Parts } from './pack.ts';
import { type PartKind, partKinds, type TextParts, unpackPart } from './text-parts.ts';

/** The parts of all texts of a library in one file, by the digest of each. It remembers by what series tell a text. */
export class TextsPack extends Pack {
  constructor({ folder }: KeptFiles) {
    super(join(folder, 'texts.pack'), partKinds.length);
  }

  get<Kind extends PartKind>(digest: string, kind: Kind): TextParts[Kind] | undefined {
    const bytes = this.part(digest, partKinds.indexOf(kind));
    return bytes && unpackPart<Kind>(bytes);
  }

  /** A digest of what the series are told by. */
  seriesDigest(digest: string): string | undefined {
    return this.mark(digest);
  }

  override markOf(parts: Parts): string {
    return hash('sha256', parts[partKinds.indexOf('series')] ?? '');
  }
}
