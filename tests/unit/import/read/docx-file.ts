import { strToU8, zipSync } from 'fflate';

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;

const relationships = (list: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;

interface Parts {
  body?: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
  endnotes?: string;
  comments?: string;
  header?: string;
  footer?: string;
}

/** The entries of a small Word package around `body`. */
export function docxEntries(parts: Parts = {}): Record<string, Uint8Array> {
  const entries: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relationships(relationship('r1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': `<w:document><w:body>${parts.body ?? ''}<w:sectPr>${parts.header ? '<w:headerReference w:type="first" r:id="header"/>' : ''}${parts.footer ? '<w:footerReference w:type="first" r:id="footer"/>' : ''}</w:sectPr></w:body></w:document>`,
  };
  const roots: Record<string, string> = { header: 'w:hdr', footer: 'w:ftr' };
  let list = '';
  for (const [type, content] of Object.entries(parts)) {
    if (type === 'body') continue;
    const root = roots[type] ?? `w:${type}`;
    entries[`word/${type}1.xml`] = `<${root}>${content}</${root}>`;
    list += relationship(type, type, `${type}1.xml`);
  }
  entries['word/_rels/document.xml.rels'] = relationships(list);
  return Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)]));
}

export const docxFile = (parts: Parts = {}): Uint8Array => zipSync(docxEntries(parts));

/** A paragraph of runs; `<w:pPr>` may stand in front. */
export const p = (...content: string[]): string => `<w:p>${content.join('')}</w:p>`;
/** A run of text. */
export const r = (text: string, look = ''): string =>
  `<w:r>${look ? `<w:rPr>${look}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`;
export const tab = '<w:r><w:tab/></w:r>';
export const footnoteReference = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
export const footnote = (id: number, text: string): string =>
  `<w:footnote w:id="${id}"><w:p><w:r><w:tab/></w:r><w:r><w:footnoteRef/></w:r>${r(` ${text}`)}</w:p></w:footnote>`;
/** A field of Word: begin, instruction, result, end. */
export const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
