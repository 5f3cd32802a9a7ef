import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../../src/import/read/decode-text.ts';

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from('Côte d’Ivoire'), undefined],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeffCôte d’Ivoire'), undefined],
    ['UTF-16, low byte first', Buffer.from('\ufeffCôte d’Ivoire', 'utf16le'), undefined],
    ['UTF-16, high byte first', Buffer.from('\ufeffCôte d’Ivoire', 'utf16le').swap16(), undefined],
    ['an encoding that the document names', Buffer.from('C\xf4te d\x92Ivoire', 'latin1'), 'windows-1252'],
  ])('reads %s', (_name, bytes, declared) => {
    expect(decodeText(bytes, declared)).toBe('Côte d’Ivoire');
  });

  it.each([
    [
      'a byte of Windows-1252 in UTF-8',
      Buffer.from([0x61, 0x0a, 0xc3, 0xa9, 0xe9, 0x20]),
      { line: 2, column: 3 },
      '0xe9',
    ],
    ['a sequence that is cut short at the end', Buffer.from([0x61, 0xe2, 0x80]), { line: 1, column: 2 }, '0xe2'],
    ['an overlong sequence', Buffer.from([0x61, 0x0a, 0xe0, 0x80, 0x80]), { line: 2, column: 1 }, '0xe0'],
  ])('says where the first bad byte stands: %s', (_name, bytes, place, byte) => {
    expect(() => decodeText(bytes)).toThrow(expect.objectContaining({ rule: 'encoding', ...place }));
    expect(() => decodeText(bytes)).toThrow(byte);
  });

  it('refuses an encoding that is not known, and text that is not in the one it names', () => {
    expect(() => decodeText(Buffer.from('a'), 'klingon')).toThrow('klingon');
    expect(() => decodeText(Buffer.from('\ufeffa', 'utf16le').subarray(0, 3))).toThrow('utf-16le');
  });
});
