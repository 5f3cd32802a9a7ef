import type { ExportedText, ResolvedCitation } from '../exported-text.ts';
import { xmlDeclaration, xmlElement } from '../markup.ts';
import { BodyXml } from './body-xml.ts';
import type { InlineReference } from './inline.ts';
import { identification, meta } from './meta.ts';
import { AknNotes } from './notes.ts';
import { type Branch, outlineTree } from './outline.ts';
import { conclusions, coverPage, preface } from './printed-head.ts';

const statementNames: Readonly<Record<string, string>> = { statement: 'presidentialStatement' };

/**
 * A text as Akoma Ntoso 3.0 in the profile of the United Nations (AKN4UN): a `statement` with cover page, preface, preamble of
 * containers, paragraphs and points, annexes as attachments. Unlike the United Nations' own files, `eId` is the paragraph id of
 * this library (`para-4-a`), which comes from the printed number and is the same in every form. `linkFor` gives a citation's address.
 */
export function akomaNtoso(text: ExportedText, linkFor: (resolved: ResolvedCitation['resolved']) => string): string {
  const references = referencesOf(text.cites, linkFor);
  const notes = new AknNotes(text.document.footnotes, references);
  const writer = new BodyXml(notes, references);
  const { preamble, body, annexes } = divided(outlineTree(text.identified));
  const opening = preamble.length > 0 ? xmlElement('preamble', { eId: 'preamble' }, writer.preamble(preamble)) : '';
  const main = writer.hierarchy(body) || xmlElement('p');
  const printed = opening + xmlElement('mainBody', { eId: 'mainBody' }, main) + conclusions(text);
  const attached = annexes.map((annex, index) => attachment(text, writer.hierarchy([annex]), index + 1)).join('');
  const attachments = attached ? xmlElement('attachments', {}, attached) : '';
  const head = meta(text, notes.left('#recalling')) + coverPage(text) + preface(text);
  const { kind } = text.document.frontMatter;
  const name = statementNames[kind] ?? kind;
  const statement = xmlElement('statement', { name, contains: 'originalVersion' }, head + printed + attachments);
  const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';
  return `${xmlDeclaration}${xmlElement('akomaNtoso', { xmlns: namespace }, statement)}\n`;
}

const attachment = (text: ExportedText, content: string, count: number): string =>
  xmlElement(
    'attachment',
    { eId: `attachment-${count}` },
    xmlElement(
      'doc',
      { name: 'annex' },
      xmlElement('meta', {}, identification(text, `main/annex-${count}`)) + xmlElement('mainBody', {}, content),
    ),
  );

/** The preamble is what stands before the first paragraph or heading that is none of it; annexes are attached where nothing but annexes follows the first. */
function divided(branches: readonly Branch[]): { preamble: Branch[]; body: Branch[]; annexes: Branch[] } {
  const isPreamble = ({ at }: Branch): boolean => at.block.type === 'organ-line' || at.kind === 'preambular';
  const end = branches.findIndex((branch) => !isPreamble(branch));
  const rest = branches.slice(end < 0 ? branches.length : end);
  const first = rest.findIndex(({ at }) => at.opens === 'annex');
  const attached = first >= 0 && rest.slice(first).every(({ at }) => at.opens === 'annex');
  return {
    preamble: branches.slice(0, end < 0 ? branches.length : end),
    body: attached ? rest.slice(0, first) : rest,
    annexes: attached ? rest.slice(first) : [],
  };
}

function referencesOf(
  cites: readonly ResolvedCitation[],
  linkFor: (resolved: ResolvedCitation['resolved']) => string,
): (id: string) => readonly InlineReference[] {
  const byPlace = new Map<string, InlineReference[]>();
  for (const { citation, resolved } of cites) {
    const known = byPlace.get(citation.paragraph) ?? [];
    known.push({ start: citation.start, end: citation.end, href: linkFor(resolved) });
    byPlace.set(citation.paragraph, known);
  }
  return (id) => byPlace.get(id) ?? [];
}
