import { addressOf } from '../../symbols/address.ts';
import type { ExportedText } from '../exported-text.ts';
import { xmlElement } from '../markup.ts';
import { noDate, workAddress } from './akn-address.ts';
import { votingAnalysis, votingTerms } from './voting.ts';

/** Who marked the file up, for every `source` of the head. */
const editor = '#recalling';

const ontology = [
  ['TLCOrganization', 'un', 'organization/un', 'United Nations'],
  ['TLCOrganization', 'recalling', 'organization/recalling', 'Recalling, an unofficial library'],
  ['TLCRole', 'publisher', 'role/un/publisher', 'Publisher'],
  ['TLCRole', 'issuingBody', 'role/un/issuingBody', 'Issuing body'],
  ['TLCRole', 'author', 'role/un/author', 'Author'],
  ['TLCRole', 'editor', 'role/un/editor', 'Editor'],
  ['TLCConcept', 'dateOfIssuance', 'concept/un/dateOfIssuance', 'Date of issuance'],
  ['TLCConcept', 'dateOfAdoption', 'concept/un/dateOfAdoption', 'Date of adoption'],
  ['TLCConcept', 'symbol', 'reference/un/symbol', 'Symbol'],
  ['TLCTerm', 'resolutionTitle', 'reference/un/resolutionTitle', 'Resolution title'],
] as const;

const date = (value: string | null, name: string): string => xmlElement('FRBRdate', { date: value ?? noDate, name });
const valued = (name: string, value: string): string => xmlElement(name, { value });

/** The three levels of identity. `component` is `main`, or `main/annex-1` for the file's own part. */
export function identification({ symbol, document: { frontMatter } }: ExportedText, component: string): string {
  const work = workAddress(symbol, frontMatter);
  const expression = `${work}/eng@`;
  const { adopted, published } = frontMatter;
  const author = (role: string, href: string) => xmlElement('FRBRauthor', { href, as: role });
  const organ = `#${symbol.organ ?? 'un'}`;
  const levels = [
    xmlElement(
      'FRBRWork',
      {},
      valued('FRBRthis', `${work}/!${component}`) +
        valued('FRBRuri', work) +
        xmlElement('FRBRalias', { value: addressOf(symbol), name: 'address' }) +
        date(adopted, 'adoption') +
        author('#author', organ) +
        valued('FRBRcountry', 'un') +
        valued('FRBRnumber', symbol.canonical),
    ),
    xmlElement(
      'FRBRExpression',
      {},
      valued('FRBRthis', `${expression}/!${component}`) +
        valued('FRBRuri', expression) +
        date(published ?? adopted, 'publication') +
        author('#issuingBody', organ) +
        xmlElement('FRBRlanguage', { language: 'eng' }),
    ),
    xmlElement(
      'FRBRManifestation',
      {},
      valued('FRBRthis', `${expression}/!${component}.xml`) +
        valued('FRBRuri', `${expression}.xml`) +
        date(published ?? adopted, 'publication') +
        author('#editor', editor),
    ),
  ];
  return xmlElement('identification', { source: editor }, levels.join(''));
}

/** The head of the file: identity, subjects, how the States voted, what the text refers to, notes without a mark. */
export function meta(text: ExportedText, notes: string): string {
  const { organ, subjects = [] } = text.document.frontMatter;
  const keywords = subjects.map((subject) =>
    xmlElement('keyword', { value: subject, showAs: subject, dictionary: '#un' }),
  );
  const classification = keywords.length > 0 ? xmlElement('classification', { source: editor }, keywords.join('')) : '';
  const own = text.symbol.organ
    ? xmlElement('TLCOrganization', {
        eId: text.symbol.organ,
        href: `/akn/ontology/organization/un/${text.symbol.organ}`,
        showAs: organ,
      })
    : '';
  const shared = [...ontology, ...votingTerms(text)].map(([name, eId, href, showAs]) =>
    xmlElement(name, { eId, href: `/akn/ontology/${href}`, showAs }),
  );
  const references = xmlElement('references', { source: editor }, shared.join('') + own);
  return xmlElement(
    'meta',
    {},
    identification(text, 'main') + classification + votingAnalysis(text, editor) + references + notes,
  );
}
