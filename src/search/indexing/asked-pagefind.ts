import { close, createIndex } from 'pagefind';
import { escapedAttribute, escapedText } from '../escape.ts';
import { readMeta, unpackedFile } from '../joined/index-meta.ts';
import { type FoundEntry, packEntries, type Words } from './found-words.ts';
import { readChunk } from './read-chunk.ts';

/** What a plain word weighs in Pagefind's own files. */
const plainWeight = 24;

/** Of a page without words Pagefind makes no index, whatever its fields say. */
const anyWord = 'word';

/**
 * Asks Pagefind itself under which entries it finds printed words: it is given a page that has each of them once, and the places in the index
 * that it makes of this page tell which entry came from where.
 */
export async function askedPagefind({ inText, inFields }: Words): Promise<Words> {
  const found = {
    inText: inText.map((): FoundEntry[] => []),
    inFields: inFields.map((): FoundEntry[] => []),
  };
  const field = escapedAttribute(`words:${inFields.join(' ')}`);
  const words = escapedText(inText.join(' ') || anyWord);
  const files = await indexFiles(
    `<html lang="en"><body><main data-pagefind-body data-pagefind-meta="${field}">${words}</main></body></html>`,
  );
  for (const [path, content] of files) {
    if (path.endsWith('.pf_meta')) readMeta(content);
    if (!path.endsWith('.pf_index')) continue;
    for (const { word, form, places, fieldPlaces } of readChunk(unpackedFile(content))) {
      for (const { at, weight } of places) found.inText[at]?.push({ word, form, part: weight < plainWeight });
      for (const at of fieldPlaces) found.inFields[at]?.push({ word, form, part: false });
    }
  }
  return { inText: found.inText.map(packEntries), inFields: found.inFields.map(packEntries) };
}

/** The files of the index of a single page. */
export async function indexFiles(content: string): Promise<Map<string, Buffer>> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(errors.join('\n'));
  const added = await index.addHTMLFile({ url: '/', content });
  const { files, errors: unwritten } = await index.getFiles();
  await index.deleteIndex();
  const wrong = [...added.errors, ...unwritten];
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return new Map(files.map((file) => [file.path, Buffer.from(file.content)]));
}

/** Ends Pagefind's process. */
export const endPagefind = close;
