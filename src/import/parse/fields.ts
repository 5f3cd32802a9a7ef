import type { Block } from '../../model/block.ts';
import { parseSymbol } from '../../symbols/parse-symbol.ts';
import { organs } from '../../vocabulary/organs.ts';
import type { Fields, PrintedSymbol } from '../understood.ts';
import type { Adoption } from './adoption.ts';
import { parseAgendaItems } from './agenda-items.ts';
import { isoDate } from './dates.ts';
import type { Front } from './front/front.ts';
import { organLine } from './front/front-patterns.ts';
import type { MastheadFields } from './masthead/masthead-fields.ts';
import { parseSession } from './session.ts';
import { itemInText, meetingInText } from './statement.ts';
import { chooseSymbol, printedSymbols } from './symbol.ts';

const spaces = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * Brings together what front, masthead, text and adoption lines say. The Security Council's documents carry the date of adoption as their
 * date of distribution, so it stands in where no other is printed. `symbol` is `''` where none is printed.
 */
export function fieldsOf(
  front: Front,
  masthead: MastheadFields,
  body: readonly Block[],
  adoption: Adoption,
): { fields: Fields; symbols: PrintedSymbol[] } {
  const found = meetingInText(body);
  const spokenOrgan = body
    .map((block) => (block.type === 'organ-line' ? organLine.exec(spaces(block.text))?.groups?.['organ'] : undefined))
    .find(Boolean);
  const fromMasthead = masthead.symbols.map(({ printed }) => parseSymbol(printed)).find((symbol) => symbol?.organ);
  const organOfSymbol = organs.find(({ id }) => id === fromMasthead?.organ)?.name;
  const organ = front.organ ?? organOfSymbol ?? spokenOrgan ?? masthead.organ ?? null;
  const kind = front.kind ?? (fromMasthead && fromMasthead.kind !== 'document' ? fromMasthead.kind : null);
  const symbols = printedSymbols(front, organ, kind, masthead);
  const symbol = parseSymbol(chooseSymbol(symbols) ?? '');
  const ownKind = symbol && symbol.kind !== 'document' ? symbol.kind : null;
  const inText = symbol?.kind === 'resolution' ? undefined : found;
  const printed = masthead.agendaItemNames;
  const names = printed.length > 0 ? [printed.join(' ')] : symbol?.kind === 'statement' ? itemInText(body) : [];
  const published = masthead.published ? isoDate(spaces(masthead.published)) : null;
  return {
    symbols,
    fields: {
      symbol: symbol?.canonical ?? '',
      title: front.title,
      organ: organs.find(({ id }) => id === symbol?.organ)?.name ?? organ ?? 'General Assembly',
      kind: front.kind === 'draft' ? 'draft' : (ownKind ?? kind ?? 'draft'),
      adopted: front.adopted ?? inText?.date ?? (symbol?.organ === 'sc' ? published : null) ?? adoption.adopted,
      published,
      session: sessionOf(masthead.session, symbol?.session ?? null, symbol?.organ ?? null),
      meeting:
        front.meeting ?? (adoption.meeting && spaces(adoption.meeting).replace(/[.,]$/, '')) ?? inText?.meeting ?? null,
      agendaItems: masthead.agendaItems ? parseAgendaItems(masthead.agendaItems) : [],
      ...(names.length > 0 ? { agendaItemNames: names } : {}),
      origin: front.origin,
      jobNumber: masthead.jobNumber && /\d/.test(masthead.jobNumber) ? masthead.jobNumber : null,
      ...(front.sponsors.length > 0 ? { sponsors: front.sponsors } : {}),
      ...(adoption.vote
        ? {
            vote: {
              inFavour: adoption.vote.inFavour,
              against: adoption.vote.against,
              abstaining: adoption.vote.abstaining,
            },
          }
        : {}),
    },
  };
}

/** The session as printed in the masthead, or else as the symbol says; the Security Council has none. */
function sessionOf(printed: string | undefined, ofSymbol: string | null, organ: string | null): string | null {
  const session = printed ? parseSession(spaces(printed)) : null;
  return session ?? (organ === 'sc' ? null : ofSymbol);
}
