import type { FrontMatter } from '../../model/front-matter.ts';
import { officialAddress } from '../../symbols/address.ts';
import type { DocumentSymbol } from '../../symbols/document-symbol.ts';
import { parseSymbol } from '../../symbols/parse-symbol.ts';
import { longDate } from '../dates.ts';
import { sessionName } from '../session-name.ts';
import { sessionAddress, shelfOf } from '../shelf.ts';

/** A piece of a masthead line: words, or words that lead somewhere. Internal addresses begin with a slash. */
export type MastheadPiece = string | { text: string; href: string };

export interface MastheadLine {
  label: string;
  pieces: MastheadPiece[];
}

/** What the document prints about itself, in the order in which a reader asks for it. Lines that it lacks are left out. */
export function mastheadOf(frontMatter: FrontMatter, symbol: DocumentSymbol): MastheadLine[] {
  const { adopted, published, meeting, session, agendaItems, agendaItemNames, origin, vote, sponsors, subjects } =
    frontMatter;
  const shelf = shelfOf(symbol);
  const lines: [string, (MastheadPiece | null | undefined | false)[]][] = [
    ['Adopted', [adopted && longDate(adopted), adopted && meeting && ', ', meeting]],
    [
      /^\d{4}$/.test(session ?? '') ? 'Year' : 'Session',
      [
        session &&
          (shelf && symbol.session
            ? { text: sessionName(session), href: sessionAddress(shelf, symbol.session) }
            : sessionName(session)),
      ],
    ],
    [
      agendaItems.length > 1 ? 'Agenda items' : 'Agenda item',
      [agendaItems.join(', '), agendaItemNames?.[0] && ` ${agendaItemNames.join('; ')}`],
    ],
    ['Origin', origin ? withLinks(origin.printed, origin.documents) : []],
    ['Vote', [vote && `${vote.inFavour} in favour, ${vote.against} against, ${vote.abstaining} abstaining`]],
    ['Sponsors', [sponsors?.join(', ')]],
    ['Subjects', subjects?.flatMap((subject, at) => (at === 0 ? [subject] : ['; ', subject])) ?? []],
    ['Distributed', [published && longDate(published)]],
  ];
  return lines.flatMap(([label, pieces]) => {
    const present = pieces.filter((piece): piece is MastheadPiece => Boolean(piece));
    return present.length > 0 ? [{ label, pieces: present }] : [];
  });
}

/** The printed words, with the document symbols in them leading to the official documents. */
export function withLinks(printed: string, documents: readonly string[]): MastheadPiece[] {
  const pieces: MastheadPiece[] = [];
  let rest = printed;
  for (const document of documents) {
    const at = rest.indexOf(document);
    const symbol = parseSymbol(document);
    if (at < 0 || !symbol) continue;
    pieces.push(rest.slice(0, at), { text: document, href: officialAddress(symbol) });
    rest = rest.slice(at + document.length);
  }
  return [...pieces, rest].filter((piece) => piece !== '');
}
