import { KeptFiles, nameOf, type PackedValue } from './kept-files.ts';
import { anyForm, type KeptForm } from './kept-form.ts';

/** Holds on to what is made instead of writing it: for a worker, whose values all go into one file with those of others. Beside those in the pack it looks for none: to ask the system for each took as long as to write it. */
export class GatheredValues extends KeptFiles {
  #made: PackedValue[] = [];

  override async get<Value>(key: string, kind: string, form = anyForm as KeptForm<Value>): Promise<Value | undefined> {
    const bytes = this.pack.part(nameOf(key, kind), 0);
    return bytes && form.unpack(bytes);
  }

  override async set<Value>(key: string, kind: string, value: Value, form = anyForm as KeptForm<Value>): Promise<void> {
    this.#made.push([nameOf(key, kind), [form.pack(value)]]);
  }

  /** What was made since this was last asked. */
  take(): PackedValue[] {
    const made = this.#made;
    this.#made = [];
    return made;
  }
}
