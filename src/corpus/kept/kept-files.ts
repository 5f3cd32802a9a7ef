import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/**
 * Values kept on disk, compressed, between builds, by a key that names all they were made from. A key is a digest, or begins with one.
 * Only whole files are ever seen: what an interrupted program left behind is not taken for a value.
 */
export class KeptFiles {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Two letters of the key part the files into folders, as no folder should hold a hundred thousand. */
  pathOf(key: string, kind: string): string {
    return join(this.folder, key.slice(0, 2), `${key}.${kind}`);
  }

  has(key: string, kind: string): boolean {
    return existsSync(this.pathOf(key, kind));
  }

  /**
   * Undefined where nothing is kept, or nothing that this Node can read. Read without leaving the thread: the threads that render
   * share one small pool for reading otherwise, and wait for it longer than a file takes.
   */
  async get<Value>(key: string, kind: string): Promise<Value | undefined> {
    try {
      return deserialize(zstdDecompressSync(readFileSync(this.pathOf(key, kind)))) as Value;
    } catch {
      return undefined;
    }
  }

  /** The value that is kept, else what `make` makes, which is kept from then on. */
  async made<Value>(key: string, kind: string, make: () => Promise<Value>): Promise<Value> {
    const known = await this.get<Value>(key, kind);
    if (known !== undefined) return known;
    const value = await make();
    await this.set(key, kind, value);
    return value;
  }

  /** Written without leaving the thread, as it is read. */
  async set(key: string, kind: string, value: unknown): Promise<void> {
    const path = this.pathOf(key, kind);
    const aside = `${path}.${randomUUID()}`;
    const bytes = zstdCompressSync(serialize(value), { params: { [constants.ZSTD_c_compressionLevel]: 1 } });
    try {
      writeFileSync(aside, bytes);
    } catch {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(aside, bytes);
    }
    renameSync(aside, path);
  }
}
