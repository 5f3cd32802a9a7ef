import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../../src/import/read/docx/read-docx.ts';
import { docxEntries, docxFile, p, r } from './docx-file.ts';

const refused = (bytes: Uint8Array, rule: string, message: string) =>
  expect(() => readDocx(bytes)).toThrow(
    expect.objectContaining({ name: 'Refusal', rule, message: expect.stringContaining(message) }),
  );

/** Overwrites what the archive says of the inflated size of its first entry of this name, in the central directory. */
function lie(archive: Uint8Array, name: string, size: number): Uint8Array {
  const bytes = Buffer.from(archive);
  for (let at = bytes.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 1, 'latin1'))
    if (bytes.toString('latin1', at + 46, at + 46 + name.length) === name) bytes.writeUInt32LE(size, at + 24);
  return bytes;
}

describe('a package that is no Word document', () => {
  it.each([
    ['docx-no-document', { 'photo.jpg': strToU8('x') }, 'photo.jpg'],
    ['other-package', { 'content.xml': strToU8('<x/>'), mimetype: strToU8('odt') }, '.odt'],
    ['other-package', { 'xl/workbook.xml': strToU8('<x/>') }, '.xlsx'],
    ['docx-no-document', { ...docxEntries(), 'word/document.xml': strToU8('<x/>') }, '<x>'],
  ])('%s', (rule, entries, message) => {
    refused(zipSync(entries), rule, message);
  });

  it('has lost its document part', () => {
    const { 'word/document.xml': _lost, ...entries } = docxEntries();
    refused(zipSync(entries), 'docx-no-document', 'word/document.xml');
  });
});

describe('a damaged or hostile package', () => {
  it.each([0.3, 0.6, 0.95])('cut short at %f of its length', (share) => {
    const whole = docxFile({ body: p(r('Rain')) });
    refused(whole.subarray(0, Math.floor(whole.length * share)), 'zip-damaged', 'zip');
  });

  it('would inflate to more than memory holds: refused before it is inflated', () => {
    const zeros = new Uint8Array(1024 * 1024);
    const small = zipSync({ ...docxEntries(), 'word/document.xml': zeros });
    expect(small.length).toBeLessThan(5000);
    const archive = lie(small, 'word/document.xml', 129 * 1024 * 1024);
    refused(archive, 'zip-too-large', 'word/document.xml');
  });

  it('says of an entry that it is small when it is not: no more is inflated than it says', () => {
    const archive = zipSync({ ...docxEntries(), 'word/document.xml': new Uint8Array(20_000_000).fill(32) });
    const before = process.memoryUsage().rss;
    expect(() => readDocx(lie(archive, 'word/document.xml', 100))).toThrow(
      expect.objectContaining({ name: 'Refusal' }),
    );
    expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000);
  });

  it('has many large parts', () => {
    const names = ['word/header1.xml', 'word/header2.xml', 'word/header3.xml'];
    const archive = zipSync({
      ...docxEntries(),
      ...Object.fromEntries(names.map((name) => [name, strToU8('<w:hdr/>')])),
    });
    const large = names.reduce<Uint8Array>((bytes, name) => lie(bytes, name, 90 * 1024 * 1024), archive);
    refused(large, 'zip-too-large', 'more than');
  });

  it('has more entries than any document', () => {
    const entries = Object.fromEntries(Array.from({ length: 4200 }, (_, n) => [`a${n}`, new Uint8Array()]));
    refused(zipSync(entries), 'zip-too-large', 'entries');
  });

  it('has a part that is not well-formed: the part and the line are named', () => {
    const entries = { ...docxEntries(), 'word/document.xml': strToU8('<w:document>\n<w:body></w:document>') };
    refused(zipSync(entries), 'xml-not-well-formed', 'word/document.xml, line 2');
  });
});
