import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildGraph } from '../../../src/corpus/graph/build-graph.ts';
import { heldDocument } from '../../../src/corpus/held-document.ts';
import { openLibrary } from '../../../src/corpus/open-library.ts';
import { readCatalogue } from '../../../src/corpus/read-catalogue.ts';
import { akomaNtoso } from '../../../src/exports/akn/akoma-ntoso.ts';
import { exportedText } from '../../../src/exports/exported-text.ts';

/** Writes each text of a folder of Markdown as Akoma Ntoso XML into another, without links, so that made texts can be imported as real ones are. */
export async function writeSources(texts: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const library = openLibrary(await readCatalogue(texts), texts);
  for (const entry of library.entries) {
    const held = await heldDocument(entry, library, buildGraph([]));
    const file = `${held.path.replaceAll('/', '_')}.xml`;
    writeFileSync(
      join(folder, file),
      akomaNtoso(exportedText(held), () => ''),
    );
  }
}
