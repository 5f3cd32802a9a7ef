import type { CatalogueEntry } from './catalogue-entry.ts';
import type { KeptFiles } from './kept/kept-files.ts';
import { readText } from './kept/read-text.ts';
import { TextReading } from './kept/text-reading.ts';
import { type Library, libraryOf } from './library.ts';

/** `entries` stand in the order of their symbols. `kept` is where what is read is kept from one build to the next; without it every text is read whenever it is asked for. */
export const openLibrary = (entries: readonly CatalogueEntry[], folder: string, kept?: KeptFiles): Library =>
  libraryOf(entries, folder, new TextReading(folder, kept, readText), kept);
