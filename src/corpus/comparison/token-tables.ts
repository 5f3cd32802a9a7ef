/** Texts as UTF-16, one behind the other, each ended by two codes that are 0; where tokens end; and of words the hash. */
export interface TokenTables {
  codes: Uint16Array;
  ends: Int32Array;
  hashes: Int32Array;
}

/** A table for each text would be memory outside of the engine's heap for each, which takes longer than to fill it. */
const atOnce = 1 << 14;
const codesAtTheEnd = 2;

let codes = new Uint16Array(0);
let bytes = bytesOf(codes);
let codesUsed = 0;
let ends = new Int32Array(0);
let hashes = new Int32Array(0);
let endsUsed = 0;

/** The same numbers to be written at once. A browser, in which two texts are compared too, has no such thing. */
function bytesOf(numbers: Uint16Array<ArrayBuffer>): Buffer | undefined {
  return typeof Buffer === 'undefined' ? undefined : Buffer.from(numbers.buffer);
}

/** Puts a text into `codes`, and finds room in `ends` and `hashes` for as many tokens as it can have. Answers where both begin; the room of which `takeEnds` takes none is given again. */
export function putCodes(text: string): TokenTables & { from: number; first: number } {
  const { length } = text;
  if (codesUsed + length + codesAtTheEnd > codes.length) {
    codes = new Uint16Array(Math.max(atOnce, length + codesAtTheEnd));
    bytes = bytesOf(codes);
    codesUsed = 0;
  }
  if (endsUsed + length > ends.length) {
    ends = new Int32Array(Math.max(atOnce, length));
    hashes = new Int32Array(ends.length);
    endsUsed = 0;
  }
  const from = codesUsed;
  if (bytes) bytes.write(text, from * codes.BYTES_PER_ELEMENT, 'utf16le');
  else for (let at = 0; at < length; at += 1) codes[from + at] = text.charCodeAt(at);
  codesUsed = from + length + codesAtTheEnd;
  return { codes, ends, hashes, from, first: endsUsed };
}

/** Keeps where so many tokens of the text that was put there last end. */
export function takeEnds(count: number): void {
  endsUsed += count;
}
