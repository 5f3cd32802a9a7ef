/** An archive of all texts in one form, below `/data/`. */
export interface Archive {
  name: string;
  /** The extension of the form that it holds. */
  extension: string;
  description: string;
}

export const archives: readonly Archive[] = [
  { name: 'markdown.zip', extension: 'md', description: 'Every text as Markdown, as stored' },
  { name: 'akoma-ntoso.zip', extension: 'xml', description: 'Every text as Akoma Ntoso XML' },
];
