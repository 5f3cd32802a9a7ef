import { packSpans, unpackSpans } from '../comparison/packed-text.ts';
import type { KeptForm } from '../kept/kept-form.ts';
import { PackedFields, UnpackedFields } from '../kept/packed-fields.ts';
import type { CitingDocument, Passage } from './citing-document.ts';

/** The passages of a text that cite: the id of each and how many bytes it takes, then each by itself, as who shows one has no use for the others. */
export const passagesForm: KeptForm<CitingDocument['passages']> = {
  pack(passages) {
    const all = Array.from(passages.values(), (passage) => ({ id: passage.id, bytes: packPassage(passage) }));
    const index = new PackedFields();
    index.list(all, ({ id, bytes }) => {
      index.text(id);
      index.number(bytes.length);
    });
    return Buffer.concat([index.bytes(), ...all.map(({ bytes }) => bytes)]);
  },

  unpack(bytes) {
    const { index, end } = indexIn(bytes);
    let start = end;
    const passages = index.list((): [string, Passage] => {
      const id = index.text();
      const from = start;
      start += index.number();
      return [id, unpackPassage(bytes.subarray(from, start))];
    });
    index.end();
    return new Map(passages);
  },
};

/** One of the passages of a packed text. */
export function packedPassage(bytes: Uint8Array, id: string): Passage | undefined {
  const { index, end } = indexIn(bytes);
  let start = end;
  for (let left = index.number(); left > 0; left -= 1) {
    const found = index.isText(id);
    const length = index.number();
    if (found) return unpackPassage(bytes.subarray(start, start + length));
    start += length;
  }
  return undefined;
}

function indexIn(bytes: Uint8Array): { index: UnpackedFields; end: number } {
  const end = UnpackedFields.lengthOf(bytes);
  return { index: new UnpackedFields(bytes.subarray(0, end)), end };
}

function packPassage(passage: Passage): Uint8Array {
  const fields = new PackedFields();
  putPassage(fields, passage);
  return fields.bytes();
}

function putPassage(fields: PackedFields, { id, number, text, emphasis, calledIn }: Passage): void {
  fields.text(id);
  fields.text(number);
  fields.text(text);
  packSpans(fields, emphasis);
  fields.choice(calledIn ?? null, (caller) => putPassage(fields, caller));
}

function unpackPassage(bytes: Uint8Array): Passage {
  const fields = new UnpackedFields(bytes);
  const unpack = (): Passage => {
    const passage = { id: fields.text(), number: fields.text(), text: fields.text(), emphasis: unpackSpans(fields) };
    const calledIn = fields.choice(unpack);
    return calledIn ? { ...passage, calledIn } : passage;
  };
  const passage = unpack();
  fields.end();
  return passage;
}
