import { performance } from 'node:perf_hooks';
import { buildGraph, graphText } from '../../src/corpus/graph/build-graph.ts';
import { heldDocument } from '../../src/corpus/held-document.ts';
import { openLibrary } from '../../src/corpus/open-library.ts';
import { readCatalogue } from '../../src/corpus/read-catalogue.ts';
import { resolutionsFolder } from '../../src/corpus/resolutions-folder.ts';
import { wholeLibrary } from '../../src/corpus/whole-library.ts';
import { joined } from '../../src/exports/content.ts';
import { exportedText } from '../../src/exports/exported-text.ts';
import { forms } from '../../src/exports/forms.ts';
import { libraryFiles } from '../../src/exports/library/library-files.ts';
import type { Bench } from './bench.ts';

const place = { site: 'https://example.org', base: '/' };

/** What each export costs for the texts of `RESOLUTIONS`, and how large it is. Reading the library is the build's own work and its own row. */
const bench: Bench = {
  title: 'time and size of each export (RESOLUTIONS=DIR)',
  async run() {
    const folder = resolutionsFolder(process.env, process.cwd());
    const library = openLibrary(await readCatalogue(folder), folder);
    const started = performance.now();
    const citing = [];
    for (const entry of library.entries) citing.push(library.citingOf(entry));
    const graph = buildGraph(citing.map(graphText));
    const whole = await wholeLibrary(library, graph, () => '');
    const rows = [row('reading the library', library.entries.length, performance.now() - started, 0)];
    const spent = new Map(forms.map(({ extension }) => [extension, { time: 0, bytes: 0 }]));
    for (const entry of library.entries) {
      const text = exportedText(await heldDocument(entry, library, graph));
      for (const { extension, write } of forms) {
        const sum = spent.get(extension) ?? { time: 0, bytes: 0 };
        const from = performance.now();
        const written = write ? write(text, place) : await library.textOf(entry);
        sum.time += performance.now() - from;
        sum.bytes += Buffer.byteLength(written);
      }
    }
    for (const [extension, { time, bytes }] of spent)
      rows.push(row(`.${extension}`, library.entries.length, time, bytes));
    for (const { name, write } of libraryFiles) {
      const from = performance.now();
      const written = joined(await write(whole, place));
      rows.push(row(name, 1, performance.now() - from, Buffer.byteLength(written)));
    }
    return rows;
  },
};

const row = (what: string, files: number, time: number, bytes: number) => ({
  what,
  files,
  seconds: Number((time / 1000).toFixed(2)),
  megabytes: Number((bytes / 1e6).toFixed(2)),
});

export default bench;
