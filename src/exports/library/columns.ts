import type { CitationRow, TextRow, VoteRow } from '../../model/whole-library.ts';

/** A column of a published table: its name, its type in the words of Table Schema, and what stands in it. */
export interface Column<Row> {
  name: keyof Row & string;
  type: 'string' | 'date' | 'integer';
  description: string;
}

export const textColumns: readonly Column<TextRow>[] = [
  { name: 'symbol', type: 'string', description: 'Document symbol, upper case, without spaces' },
  { name: 'title', type: 'string', description: 'Title as printed; empty where the document has none' },
  { name: 'organ', type: 'string', description: 'Organ that adopted it' },
  { name: 'kind', type: 'string', description: 'resolution, decision, statement or draft' },
  { name: 'adopted', type: 'date', description: 'Date of adoption' },
  { name: 'published', type: 'date', description: 'Date of distribution' },
  { name: 'session', type: 'string', description: 'Session, or year' },
  { name: 'meeting', type: 'string', description: 'Meeting as printed' },
  { name: 'agendaItems', type: 'string', description: 'Agenda items, parted by "; "' },
  { name: 'subjects', type: 'string', description: 'Subjects, parted by "; "' },
  { name: 'series', type: 'string', description: 'Id of its series in series.json' },
  { name: 'cites', type: 'integer', description: 'Citations of other texts in it' },
  { name: 'citedBy', type: 'integer', description: 'Held texts that cite it' },
  { name: 'address', type: 'string', description: 'Path of its page on this site' },
  { name: 'official', type: 'string', description: 'Address of the official document' },
];

export const voteColumns: readonly Column<VoteRow>[] = [
  { name: 'symbol', type: 'string', description: 'Symbol of the text' },
  { name: 'state', type: 'string', description: 'Name of the State as recorded' },
  { name: 'vote', type: 'string', description: 'in favour, against, abstaining or not voting' },
];

export const citationColumns: readonly Column<CitationRow>[] = [
  { name: 'from', type: 'string', description: 'Symbol of the citing text' },
  { name: 'paragraph', type: 'string', description: 'Id of the citing paragraph or footnote' },
  { name: 'to', type: 'string', description: 'Symbol of the cited document' },
  { name: 'state', type: 'string', description: 'held here, unheld, or official: a document of another kind' },
  { name: 'pinpoint', type: 'string', description: 'Ids of the paragraphs cited as such, parted by "; "' },
  { name: 'phrase', type: 'string', description: 'Opening phrase that governs the citation, as printed' },
  { name: 'date', type: 'date', description: 'Date printed beside the citation' },
  { name: 'text', type: 'string', description: 'Identifier as printed' },
];
