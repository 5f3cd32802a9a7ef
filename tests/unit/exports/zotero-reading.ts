/**
 * What Zotero's translator "Embedded Metadata" takes from the head of a page, restated from its code: a name is matched by its end,
 * all values of one name are joined, a later row of its table wins, an institution of technical reports makes the item a report
 * unless `og:type` or `DC.type` says otherwise, and Highwire's authors go before those of Dublin Core.
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
  item['creators'] = creatorsOf(
    tags.flatMap(({ name, content }) => (name?.endsWith('citation_author') ? [content ?? ''] : [])),
  )
    .map(({ firstName, lastName }) => (firstName ? `${lastName} | ${firstName}` : lastName))
    .join('; ');
  return item;
}

interface Creator {
  lastName: string;
  /** Empty: the name is one field, as that of an institution. */
  firstName: string;
}

/** Names are parted at semicolons, or at commas between names of two words; then `cleanAuthor` of Zotero's utilities splits each, at its comma or before its last word. */
function creatorsOf(authors: readonly string[]): Creator[] {
  return authors.flatMap((content) => {
    const bySemicolon = content.split(/\s*;\s*/);
    const byComma = content.split(/\s*,\s*/);
    const several = bySemicolon.length === 1 && byComma[0]?.includes(' ') && byComma[1]?.includes(' ');
    return (several ? byComma : bySemicolon).filter((name) => /[^\s,-.;]/.test(name)).map(cleanAuthor);
  });
}

function cleanAuthor(author: string): Creator {
  const clean = author.replace(/^[\s\u00A0.,/[\]:]+|[\s\u00A0.,/[\]:]+$/g, '').replace(/[\s\u00A0]+/, ' ');
  if (author.includes(',')) {
    const [lastName = '', firstName = ''] = clean.split(/, ?/);
    return { lastName, firstName };
  }
  const space = clean.lastIndexOf(' ');
  return { lastName: clean.slice(space + 1), firstName: clean.slice(0, Math.max(0, space)) };
}
