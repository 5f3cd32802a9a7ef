import { readFileSync, statSync } from 'node:fs';
import { type Imported, importDocument } from '../../import/import-document.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { reasonOf } from '../files/reason-of.ts';
import { aboutFile } from './about-file.ts';

const megabyte = 1024 * 1024;
/** No printed document comes near it; more would not fit the memory that one may take. */
const largest = 128 * megabyte;

const refused = (source: string, diagnostic: Diagnostic): Imported => ({
  source,
  form: null,
  document: null,
  markdown: null,
  votes: [],
  diagnostics: [diagnostic],
  text: '',
  ledger: [],
});

/** Reads and imports the file at `path`, named as it was given. What stands in the way of reading it is a diagnostic too. */
export function readAndImport(path: string): Imported {
  try {
    const { size } = statSync(path);
    if (size > largest) {
      const message = `the file has ${Math.round(size / megabyte)} MB, more than any printed document`;
      return refused(path, aboutFile('too-large', message, `Give the document alone, below ${largest / megabyte} MB.`));
    }
    return importDocument(readFileSync(path), path);
  } catch (error) {
    return refused(
      path,
      aboutFile(
        'unreadable',
        `the file could not be read: ${reasonOf(error)}`,
        'Check its name, and the right to read it.',
      ),
    );
  }
}
