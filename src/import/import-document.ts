import { createHash } from 'node:crypto';
import { writeMarkdown } from '../markdown/write-markdown.ts';
import { canonicalDocument } from '../model/canonical.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { identify } from '../model/identify.ts';
import type { ResolutionDocument } from '../model/resolution.ts';
import { catalogue } from './check/catalogue.ts';
import { emphasizeOpenings } from './emphasize.ts';
import type { Claim } from './ledger.ts';
import { understand } from './parse/understand.ts';
import { readAkn } from './read/akn/read-akn.ts';
import { readDocx } from './read/docx/read-docx.ts';
import { readOdsText } from './read/ods-text/read-ods-text.ts';
import { recognizeForm } from './read/recognize-form.ts';
import { Refusal } from './refusal.ts';
import type { StateVote, Understood } from './understood.ts';

/** A file as received, understood. `document` and `markdown` are null where it was refused: then a diagnostic of severity `error` says why. */
export interface Imported {
  source: string;
  form: 'ods-text' | 'docx' | 'akn' | null;
  document: ResolutionDocument | null;
  markdown: string | null;
  votes: StateVote[];
  diagnostics: Diagnostic[];
  /** The text as received, laid out; every character of it but white space is claimed in `ledger`. */
  text: string;
  ledger: Claim[];
}

/**
 * Reads one document in any form; the form is told from the bytes. Pure: no files, no clock; bad input is a diagnostic, not an exception.
 * `source` is the path as given; only its last part is kept in the Markdown.
 */
export function importDocument(bytes: Uint8Array, source: string): Imported {
  try {
    return finish(readAny(bytes), bytes, source);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { rule, message, hint, line, column } = error;
    const diagnostics: Diagnostic[] = [{ rule, severity: 'error', message, hint, line, column }];
    return { source, form: null, document: null, markdown: null, votes: [], diagnostics, text: '', ledger: [] };
  }
}

function readAny(bytes: Uint8Array): Understood {
  const form = recognizeForm(bytes);
  if (form === 'akn') return readAkn(bytes);
  return understand(form === 'docx' ? readDocx(bytes) : readOdsText(bytes));
}

/** What all forms have in common: italics where they were lost, checks, provenance, Markdown. */
function finish(read: Understood, bytes: Uint8Array, source: string): Imported {
  const understood = read.form === 'ods-text' ? { ...read, body: emphasizeOpenings(read.body, read.fields) } : read;
  const diagnostics = diagnose(understood);
  const document = canonicalDocument({
    frontMatter: {
      ...understood.fields,
      language: 'en',
      ...doubtsOf(diagnostics),
      provenance: {
        file: source.split(/[\\/]/).at(-1) ?? source,
        form: understood.form,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      },
    },
    body: understood.body,
    footnotes: understood.footnotes,
  });
  const { form, votes, text, claims } = understood;
  return { source, form, document, markdown: writeMarkdown(document), votes, diagnostics, text, ledger: claims };
}

function diagnose(understood: Understood): Diagnostic[] {
  const identified = identify(understood.body, understood.fields.kind);
  const found = catalogue.flatMap(({ rule, severity, hint, find }) =>
    find(understood, identified).map(
      ({ message, line, column }): Diagnostic => ({ rule, severity, message, hint, line, column }),
    ),
  );
  return [...understood.findings, ...found].sort(
    (a, b) => a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0),
  );
}

/** More would make front matter of the text. */
const mostDoubts = 25;

/** What an editor should look at stays with the text, one sentence each; of very many the first. */
function doubtsOf(diagnostics: readonly Diagnostic[]): { doubts?: string[] } {
  const doubts = diagnostics
    .filter(({ severity }) => severity !== 'info')
    .map(({ message, line }) => (line > 0 ? `Line ${line}: ${message}` : message));
  const more = doubts.length - mostDoubts;
  if (more > 0) doubts.splice(mostDoubts, more, `${more} more of the kind.`);
  return doubts.length > 0 ? { doubts } : {};
}
