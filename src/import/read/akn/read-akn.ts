import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Understood } from '../../understood.ts';
import { descendants, type XmlElement } from '../xml/xml-tree.ts';
import { Account } from './account.ts';
import { assemble } from './assemble.ts';
import { Body } from './body.ts';
import { claimCover, claimMeta, claimPreface } from './cover.ts';
import { fieldsOf, symbolOf } from './fields.ts';
import { Notes } from './notes.ts';
import { parseAkn } from './parse-akn.ts';
import { adoptionDates, printedSymbols } from './printed.ts';
import { recordedVote } from './votes.ts';

/** Elements that hold documents or their pieces, and no text. */
const wrappers = new Set([
  'akomaNtoso',
  'statement',
  'documentCollection',
  'components',
  'component',
  'attachments',
  'attachment',
  'doc',
]);

/** A document of the UN's profile of Akoma Ntoso, understood. Throws a `Refusal` for XML that is none. */
export function readAkn(bytes: Uint8Array): Understood {
  const { root, main, findings } = parseAkn(bytes);
  const account = new Account();
  const notes = new Notes(account, findings);
  const body = new Body(account, notes, findings);
  const conclusions = descendants(root, 'conclusions').at(-1);
  const vote = recordedVote(root);

  const read = (element: XmlElement) => {
    if (element.name === 'meta') claimMeta(element, account);
    else if (element.name === 'coverPage' || element === conclusions) claimCover(element, account, body);
    else if (element.name === 'preface' && main.children.includes(element)) claimPreface(element, account, body, notes);
    else if (wrappers.has(element.name)) {
      for (const child of element.children) if (child.type === 'element') read(child);
    } else body.readElement(element);
  };
  read(root);
  body.endNumber();
  keepTheRest(root, account, body, findings);

  const assembled = assemble(body.drafts);
  const blocks = assembled.map(({ block }) => block);
  const symbol = symbolOf(root);
  return {
    form: 'akn',
    fields: fieldsOf(symbol, root, main, conclusions, vote.totals, blocks),
    body: blocks,
    footnotes: notes.list.map(({ label, text, emphasis }) => ({ label, text, emphasis })),
    bodyPlaces: assembled.map(({ drafts: [first] }) => ({ line: first?.line ?? 0, column: first?.column ?? 0 })),
    notePlaces: notes.list.map(({ line, column }) => ({ line, column })),
    votes: vote.states,
    text: account.text,
    claims: account.claims(
      assembled.map(({ drafts }) => drafts),
      notes.list,
    ),
    findings,
    printedSymbols: printedSymbols(root, main, symbol),
    adoptionDates: adoptionDates(root, conclusions),
  };
}

/** Whatever the rules above passed over is kept as text at the end, and said. */
function keepTheRest(element: XmlElement, account: Account, body: Body, findings: Diagnostic[]): void {
  for (const child of element.children) {
    if (child.type === 'element') keepTheRest(child, account, body, findings);
    else if (/\S/.test(child.text) && !account.has(child)) {
      body.readText(child);
      findings.push({
        rule: 'akn-text-out-of-place',
        severity: 'warning',
        message: `Text stands directly in <${element.name}>: “${child.text.trim().slice(0, 60)}”; it is kept at the end.`,
        hint: 'Compare with the printed document.',
        line: child.line,
        column: child.column,
      });
    }
  }
}
