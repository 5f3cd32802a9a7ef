/**
 * What Zotero's translator "Embedded Metadata" takes from the head of a page, restated from its table of Highwire tags: a name is
 * matched by its end, all values of one name are joined, a later row of the table wins, and an institution of technical reports
 * makes the item a report unless `og:type` or `DC.type` says otherwise.
 */
const fields: readonly [tag: string, field: string][] = [
  ['citation_title', 'title'],
  ['citation_publication_date', 'date'],
  ['citation_date', 'date'],
  ['citation_journal_title', 'publicationTitle'],
  ['citation_technical_report_institution', 'institution'],
  ['citation_technical_report_number', 'number'],
  ['citation_publisher', 'publisher'],
  ['citation_doi', 'DOI'],
  ['citation_public_url', 'url'],
  ['citation_language', 'language'],
];

interface Meta {
  name?: string | undefined;
  property?: string | undefined;
  content?: string | undefined;
}

export function zoteroReads(tags: readonly Meta[]): Record<string, string> {
  const item: Record<string, string> = {};
  const of = (end: string): string =>
    tags.flatMap(({ name, content }) => (name?.endsWith(end) && content ? [content] : [])).join(', ');
  for (const [tag, field] of fields) if (of(tag)) item[field] = of(tag).replace(/\s+/g, ' ').trim();
  const typed = tags.some(({ name, property }) => /^(?:og:type|dc\.type)$/i.test(name ?? property ?? ''));
  item['itemType'] = typed ? 'webpage' : of('citation_technical_report_institution') ? 'report' : 'journalArticle';
  item['creators'] = of('citation_author');
  return item;
}
