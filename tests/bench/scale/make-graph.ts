// Puts together who cites whom, and the series, for all texts of the folder that is named, from what the last build kept of each.
import { buildGraph, graphText } from '../../../src/corpus/graph/build-graph.ts';
import type { CitingDocument } from '../../../src/corpus/graph/citing-document.ts';
import { openKept } from '../../../src/corpus/kept/kept-folder.ts';
import { openLibrary } from '../../../src/corpus/open-library.ts';
import { readCatalogue } from '../../../src/corpus/read-catalogue.ts';
import { openedSeries } from '../../../src/corpus/series/open-series.ts';

const [folder = ''] = process.argv.slice(2);
const library = openLibrary(await readCatalogue(folder), folder, openKept(process.cwd()));
const citing: CitingDocument[] = [];
for (const entry of library.entries) citing.push(library.citingOf(entry));
buildGraph(citing.map(graphText));
await openedSeries(library);
