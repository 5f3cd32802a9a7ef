import type { FrontMatter } from '../../model/front-matter.ts';
import { officialAddress } from '../../symbols/address.ts';
import type { DocumentSymbol } from '../../symbols/document-symbol.ts';
import { parseSymbol } from '../../symbols/parse-symbol.ts';
import { itemsNamedBy } from '../agenda/agenda-items.ts';
import { longDate } from '../dates.ts';
import { sessionName } from '../session-name.ts';
import { sessionAddress, shelfOf } from '../shelf.ts';
import { subjectAddress } from '../subjects/subjects.ts';

/** A piece of a masthead line: words, or words that lead somewhere. Internal addresses begin with a slash. */
export type MastheadPiece = string | { text: string; href: string };

export interface MastheadLine {
  label: string;
  pieces: MastheadPiece[];
  /** Names the line where it is long enough to stand folded: "58 sponsors". */
  folded?: string;
}

/** So many names stand open above a text, and no more letters than fill four lines beside their label. */
const [mostNames, mostLetters] = [8, 240];

/**
 * What the document prints about itself, in the order in which a reader asks for it. Lines that it lacks are left out.
 * `lists` are the addresses of agenda items and subjects that have a page.
 */
export function mastheadOf(
  frontMatter: FrontMatter,
  symbol: DocumentSymbol,
  lists: ReadonlySet<string>,
): MastheadLine[] {
  const { adopted, published, meeting, session, agendaItems, agendaItemNames, origin, vote, sponsors, subjects } =
    frontMatter;
  const shelf = shelfOf(symbol);
  const linked = (text: string, href: string | null | undefined): MastheadPiece =>
    href && lists.has(href) ? { text, href } : text;
  const named = itemsNamedBy({ symbol }, frontMatter);
  const toItem = (text: string, item: string): MastheadPiece =>
    linked(text, named.find(({ number, name }) => (number || name) === item)?.address);
  const toSubject = (name: string): MastheadPiece => linked(name, subjectAddress(name));
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
      Math.max(agendaItems.length, named.length) > 1 ? 'Agenda items' : 'Agenda item',
      agendaPieces(agendaItems, agendaItemNames ?? [], toItem),
    ],
    ['Origin', origin ? withLinks(origin.printed, origin.documents) : []],
    ['Vote', [vote && `${vote.inFavour} in favour, ${vote.against} against, ${vote.abstaining} abstaining`]],
    ['Sponsors', [sponsors?.join(', ')]],
    [
      'Subjects',
      subjects?.flatMap((subject, at) => (at === 0 ? [toSubject(subject)] : ['; ', toSubject(subject)])) ?? [],
    ],
    ['Distributed', [published && longDate(published)]],
  ];
  const counts: Record<string, number | undefined> = { Sponsors: sponsors?.length, Subjects: subjects?.length };
  return lines.flatMap(([label, pieces]) => {
    const present = pieces.filter((piece): piece is MastheadPiece => Boolean(piece));
    const count = counts[label] ?? 0;
    const long = count > mostNames || (count > 1 && lettersOf(present) > mostLetters);
    const folded = long ? { folded: `${count} ${label.toLowerCase()}` } : {};
    return present.length > 0 ? [{ label, pieces: present, ...folded }] : [];
  });
}

const lettersOf = (pieces: readonly MastheadPiece[]): number =>
  pieces.reduce((sum, piece) => sum + (typeof piece === 'string' ? piece : piece.text).length, 0);

/** Items as printed, each leading to the texts under it; a single one with its name. Those without numbers lead there by their names. */
function agendaPieces(
  items: readonly string[],
  names: readonly string[],
  linked: (text: string, item: string) => MastheadPiece,
): MastheadPiece[] {
  const [only, ...others] = items;
  if (only === undefined)
    return names.flatMap((name, at) => (at === 0 ? [linked(name, name)] : ['; ', linked(name, name)]));
  if (others.length === 0) return [linked([only, ...names.slice(0, 1)].join(' '), only), ...rest(names.slice(1))];
  return [
    ...items.flatMap((item, at) => (at === 0 ? [linked(item, item)] : [', ', linked(item, item)])),
    ...rest(names),
  ];
}

const rest = (names: readonly string[]): string[] => (names.length > 0 ? [` ${names.join('; ')}`] : []);

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
