import type { Diagnostic } from '../model/diagnostic.ts';
import type { ResolutionDocument } from '../model/resolution.ts';
import type { Claim } from './ledger.ts';
import { Refusal } from './refusal.ts';
import type { StateVote } from './understood.ts';

/** A file as received, understood. `document` and `markdown` are null where it was refused: then a diagnostic of severity `error` says why. */
export interface Imported {
  source: string;
  form: 'ods-text' | 'docx' | 'akn' | null;
  document: ResolutionDocument | null;
  markdown: string | null;
  votes: StateVote[];
  diagnostics: Diagnostic[];
  /** The text as received, laid out; every character of it but white space between lines is claimed in `ledger`. */
  text: string;
  ledger: Claim[];
}

/**
 * Reads one document in any form; the form is told from the bytes. Pure: no files, no clock; never throws on bad input.
 * `source` is the path as given; only its last part is kept in the Markdown.
 */
export function importDocument(bytes: Uint8Array, source: string): Imported {
  const refusal = new Refusal('empty', `${bytes.length} bytes`, '');
  const { rule, message, hint, line, column } = refusal;
  return {
    source,
    form: null,
    document: null,
    markdown: null,
    votes: [],
    diagnostics: [{ rule, severity: 'error', message, hint, line, column }],
    text: '',
    ledger: [],
  };
}
