import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { anyForm, type KeptForm } from './kept-form.ts';
import { Pack, type Parts } from './pack.ts';
import { type Making, updatePack } from './write-pack.ts';

/** A value under its name. */
export type PackedValue = readonly [name: string, parts: Parts];

/** By which a value stands in the pack. */
export const nameOf = (key: string, kind: string): string => `${key}.${kind}`;

/**
 * Values kept on disk between builds, by a key that names all they were made from. A key is a digest, or begins with one.
 * Those that were made many at a time stand in one pack, others in a file each. Only whole files are ever seen: what an interrupted program
 * left behind is not taken for a value.
 */
export class KeptFiles {
  readonly folder: string;
  #pack: Pack | undefined;

  constructor(folder: string) {
    this.folder = folder;
  }

  /** Two letters of the key part the files into folders, as no folder should hold a hundred thousand. */
  pathOf(key: string, kind: string): string {
    return join(this.folder, key.slice(0, 2), nameOf(key, kind));
  }

  /** The values in one file, as they stood when they were first asked for, or when one was missed. */
  get pack(): Pack {
    this.#pack ??= new Pack(join(this.folder, 'values.pack'), 1);
    return this.#pack;
  }

  /** Takes what is made into the pack, and leaves out what has other names than these. */
  async putInPack(make: Making, names: ReadonlySet<string>): Promise<void> {
    const { pack } = this;
    await updatePack(pack, make, () => names, pack.size < names.size / 2);
  }

  has(key: string, kind: string): boolean {
    return this.pack.has(nameOf(key, kind)) || existsSync(this.pathOf(key, kind));
  }

  /**
   * Undefined where nothing is kept, or nothing that this Node can read. Read without leaving the thread: the threads that render
   * share one small pool for reading otherwise, and wait for it longer than a file takes.
   */
  async get<Value>(key: string, kind: string, form = anyForm as KeptForm<Value>): Promise<Value | undefined> {
    if (!this.has(key, kind) && !(this.#packIsAnother() && this.has(key, kind))) return undefined;
    try {
      return form.unpack(this.pack.part(nameOf(key, kind), 0) ?? readFileSync(this.pathOf(key, kind)));
    } catch {
      return undefined;
    }
  }

  /** Whether the pack was written anew since it was first asked for, by another part of the program. From now on that one is asked. */
  #packIsAnother(): boolean {
    if (!this.pack.isReplaced()) return false;
    this.pack.close();
    this.#pack = undefined;
    return true;
  }

  /** The value that is kept, else what `make` makes, which is kept from then on. */
  async made<Value>(
    key: string,
    kind: string,
    make: () => Promise<Value>,
    form = anyForm as KeptForm<Value>,
  ): Promise<Value> {
    const known = await this.get(key, kind, form);
    if (known !== undefined) return known;
    const value = await make();
    await this.set(key, kind, value, form);
    return value;
  }

  /** Written without leaving the thread, as it is read. */
  async set<Value>(key: string, kind: string, value: Value, form = anyForm as KeptForm<Value>): Promise<void> {
    const path = this.pathOf(key, kind);
    const aside = `${path}.${randomUUID()}`;
    const bytes = form.pack(value);
    try {
      writeFileSync(aside, bytes);
    } catch {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(aside, bytes);
    }
    renameSync(aside, path);
  }
}
