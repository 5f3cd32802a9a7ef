/** What a masthead, a tail and the headers of a page say about a document, as printed. First word of a thing wins; all symbols are kept, to compare. */
export interface MastheadFields {
  symbols: { printed: string; from: 'masthead' | 'tail'; line: number; column: number }[];
  organ?: string;
  session?: string;
  published?: string;
  agendaItems?: string;
  agendaItemNames: string[];
  jobNumber?: string;
  language?: string;
}
