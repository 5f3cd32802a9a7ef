import { parsedDocument } from '../../exports/parsed-document.ts';
import type { Imported } from '../../import/import-document.ts';

/** One line of JSON for a file, and whether it could be read. */
export interface InspectedLine {
  line: string;
  read: boolean;
}

/** What the importer understood of a file; of one that it can't read, the source and why. */
export function inspectedLine({ source, form, document, diagnostics }: Imported): InspectedLine {
  if (!document || !form) return { line: JSON.stringify({ source, diagnostics }), read: false };
  return { line: JSON.stringify(parsedDocument(document, { source, form, diagnostics })), read: true };
}
