import type { XmlElement } from '../xml/xml-tree.ts';
import type { Account } from './account.ts';
import type { Body } from './body.ts';
import type { Notes } from './notes.ts';

/** Which field the text of an element of the cover or of the closing lines fills; null is furniture, undefined says nothing. */
function fieldOf({ name, attributes }: XmlElement): { rule: string; field: string | null } | undefined {
  const role = (attributes['refersTo'] ?? attributes['name'] ?? '').replace(/^#/, '');
  switch (name) {
    case 'docNumber':
      return { rule: 'akn-symbol', field: 'symbol' };
    case 'docDate':
      return role === 'adoptionDate'
        ? { rule: 'akn-adopted', field: 'adopted' }
        : { rule: 'akn-published', field: 'published' };
    case 'docAuthority':
      return role === 'publisher' ? { rule: 'akn-publisher', field: null } : { rule: 'akn-organ', field: 'organ' };
    case 'docStatus':
      return { rule: 'akn-distribution', field: null };
    case 'docType':
      return { rule: 'akn-kind', field: 'kind' };
    case 'docTitle':
      return { rule: 'akn-adoption', field: 'adopted' };
    case 'docProponent':
      return { rule: 'akn-origin', field: 'origin' };
    case 'session':
      return { rule: 'akn-session', field: 'session' };
    case 'location':
      return { rule: 'akn-meeting', field: 'meeting' };
    case 'vote':
      return { rule: 'akn-vote', field: 'votes' };
    case 'date':
      return { rule: 'akn-session-dates', field: null };
    case 'inline':
      return inlineField(role, attributes['name'] ?? '');
    default:
      return undefined;
  }
}

function inlineField(role: string, name: string): { rule: string; field: string | null } | undefined {
  if (name === 'agenda item') return { rule: 'akn-agenda-item', field: 'agendaItems' };
  if (name === 'agenda item name') return { rule: 'akn-agenda-item-name', field: 'agendaItemNames' };
  if (name === 'adoptionMeeting' || role === 'adoptionMeeting') return { rule: 'akn-meeting', field: 'meeting' };
  if (name === 'originalLanguage') return { rule: 'akn-original-language', field: null };
  if (name === 'decision type') return { rule: 'akn-decision-type', field: null };
  return undefined;
}

/** Cover and closing lines are data: every text there belongs to a field or to a named piece of furniture. What is neither is kept as text. */
export function claimCover(cover: XmlElement, account: Account, body: Body): void {
  const walk = (element: XmlElement, claim: ReturnType<typeof fieldOf>) => {
    for (const child of element.children) {
      if (child.type === 'element') walk(child, fieldOf(child) ?? claim);
      else if (claim) account.take(child, claim.rule, claim.field);
      else if (/\S/.test(child.text)) body.readText(child);
    }
  };
  walk(cover, undefined);
}

/** In the metadata only job number and votes are text. */
export function claimMeta(meta: XmlElement, account: Account): void {
  const takers: Record<string, string> = { docketNumber: 'jobNumber', organization: 'votes' };
  const walk = (element: XmlElement) => {
    for (const child of element.children) {
      if (child.type === 'text') account.take(child, `akn-${element.name}`, takers[element.name] ?? null);
      else walk(child);
    }
  };
  walk(meta);
}

/**
 * Number and title of the document. The lines that follow, the letter and title of a part, are headings of the body. A note on
 * the title is kept without its mark, which a title cannot hold.
 */
export function claimPreface(preface: XmlElement, account: Account, body: Body, notes: Notes): void {
  let titled = false;
  const walk = (element: XmlElement, field: string | null) => {
    for (const child of element.children) {
      if (child.type === 'text') {
        if (field) account.take(child, `akn-${field}`, field === 'document-name' ? null : field);
        else if (/\S/.test(child.text)) body.readText(child);
      } else if (child.name === 'authorialNote') notes.add(child, notes.label(child));
      else if (child.name === 'docTitle' && titled) body.readElement({ ...preface, children: [child] });
      else {
        titled ||= child.name === 'docTitle';
        walk(child, prefaceField(child) ?? field);
      }
    }
  };
  for (const line of preface.children) {
    if (line.type !== 'element' || !titled) walk({ ...preface, children: [line] }, null);
    else body.readElement({ ...preface, children: [line] });
  }
}

function prefaceField({ name, attributes }: XmlElement): string | undefined {
  if (name === 'docNumber') return 'symbol';
  if (name !== 'docTitle') return undefined;
  return attributes['refersTo'] === '#title1' ? 'document-name' : 'title';
}
