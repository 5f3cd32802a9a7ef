import { Refusal } from '../refusal.ts';

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** Encodings that announce themselves by a byte order mark, which is not part of the text. */
const marked = [
  { label: 'utf-8', signature: [0xef, 0xbb, 0xbf] },
  { label: 'utf-16le', signature: [0xff, 0xfe] },
  { label: 'utf-16be', signature: [0xfe, 0xff] },
];

/** How many bytes a UTF-8 sequence has that opens with `byte`; 0 where none does. */
const sequenceLength = (byte: number): number =>
  byte < 0x80 ? 1 : byte < 0xc2 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : byte < 0xf5 ? 4 : 0;

/** Line and column (in bytes) of the first byte that is not UTF-8. */
function firstBadByte(bytes: Uint8Array): { line: number; column: number; byte: number } {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let lineStart = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at] ?? 0;
    const length = sequenceLength(byte);
    const bad = { line, column: at - lineStart + 1, byte };
    if (length === 0 || at + length > bytes.length) return bad;
    if (length > 1) {
      try {
        strict.decode(bytes.subarray(at, at + length));
      } catch {
        return bad;
      }
    }
    if (byte === 0x0a) {
      line += 1;
      lineStart = at + 1;
    }
    at += length;
  }
  return { line: 0, column: 0, byte: 0 };
}

/**
 * Bytes as text: UTF-8, or UTF-16 with a byte order mark. `declared` is an encoding that the document itself names (as XML does).
 * Throws a `Refusal` that gives line and column of the first byte that does not belong.
 */
export function decodeText(bytes: Uint8Array, declared = 'utf-8'): string {
  const mark = marked.find(({ signature }) => startsWith(bytes, ...signature));
  const label = mark?.label ?? declared;
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(label, { fatal: true, ignoreBOM: true });
  } catch {
    throw new Refusal('encoding', `the encoding ${label} is not known`, 'Save the file as UTF-8.');
  }
  const content = mark ? bytes.subarray(mark.signature.length) : bytes;
  try {
    return decoder.decode(content);
  } catch {
    if (label !== 'utf-8') throw new Refusal('encoding', `the file is not valid ${label}`, 'Save it as UTF-8.');
    const { line, column, byte } = firstBadByte(content);
    throw new Refusal(
      'encoding',
      `not UTF-8: byte 0x${byte.toString(16).padStart(2, '0')} in line ${line}, byte ${column} of the line`,
      'Save the file as UTF-8 (it may be Windows-1252, or mix two encodings).',
      { line, column },
    );
  }
}
