import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueEntry } from '../../../src/corpus/catalogue-entry.ts';
import { markdownFiles } from '../../../src/corpus/read-catalogue.ts';
import { akomaNtoso } from '../../../src/exports/akn/akoma-ntoso.ts';
import { exportedText } from '../../../src/exports/exported-text.ts';
import { readMarkdown } from '../../../src/markdown/read-markdown.ts';

/** Writes each text of a folder of Markdown as Akoma Ntoso XML into another, so that made texts can be imported as real ones are. */
export async function writeSources(texts: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const path of await markdownFiles(texts)) {
    const markdown = readFileSync(join(texts, path), 'utf8');
    const { symbol, address } = catalogueEntry(markdown, path);
    const text = exportedText({
      symbol,
      address,
      name: symbol.canonical,
      document: readMarkdown(markdown, path),
      citations: [],
      cites: [],
    });
    writeFileSync(
      join(folder, `${path.replaceAll('/', '_')}.xml`),
      akomaNtoso(text, () => ''),
    );
  }
}
