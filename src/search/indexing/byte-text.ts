/**
 * Byte text is text with each byte of its UTF-8 as a character. Tags, spaces and words are found in it as well, no page needs to be decoded,
 * and none of its strings takes two bytes a character.
 */
export const toByteText = (text: string): string => Buffer.from(text).toString('latin1');

export const fromByteText = (text: string): string => Buffer.from(text, 'latin1').toString();

let bytes = Buffer.alloc(1 << 16);

/** The bytes of a byte text, until those of the next are asked for: in an array they are read many times faster than in a string. */
export function bytesOf(text: string): Uint8Array {
  if (text.length > bytes.length) bytes = Buffer.alloc(text.length * 2);
  bytes.write(text, 'latin1');
  return bytes.subarray(0, text.length);
}
