import { Buffer, transcode } from 'node:buffer';
import { isStringOneByteRepresentation } from 'node:v8';

/** Node's own, from before another stands in its place. */
const plainEncode = TextEncoder.prototype.encode.bind(new TextEncoder());
/** Shorter texts take Node's own encoder as long. */
const longText = 4096;
/** Room for a text as V8 has it, two bytes a unit; grows to the longest there was. */
let units = Buffer.allocUnsafeSlow(1 << 20);

/** Whether a text has so many units, and among them one above U+00FF, that `encodedText` takes less than Node does. Others V8 copies. */
export const isSlowlyEncoded = (text: string): boolean =>
  text.length >= longText && !isStringOneByteRepresentation(text);

/**
 * A text in UTF-8, the bytes of `TextEncoder`. Node's own asks V8, which goes through a text unit by unit, once to measure and once to write it, as soon as one unit of it is above U+00FF: a page has
 * a dozen such, and to encode it took a tenth of what its components take. Copied as it is and then encoded many units at a time it takes half as long.
 */
export function encodedText(text: string): Uint8Array<ArrayBuffer> {
  if (!isSlowlyEncoded(text)) return plainEncode(text);
  if (units.length < 2 * text.length) units = Buffer.allocUnsafeSlow(4 * text.length);
  try {
    return transcode(units.subarray(0, units.write(text, 'utf16le')), 'utf16le', 'utf8') as Uint8Array<ArrayBuffer>;
  } catch {
    // Half a pair of units is no character: only the plain encoder writes another in its place.
    return plainEncode(text);
  }
}
