import { ownString } from '../symbols/own-string.ts';
import { bodies, bodyNouns, type CitedBody } from '../vocabulary/bodies.ts';
import { type OrganId, organs } from '../vocabulary/organs.ts';
import { allMatches } from './all-matches.ts';
import type { Owner } from './forms/form.ts';

/** Whose resolutions the words before a noun ("its resolutions", "Council resolution") speak of, and how they say it. */
export interface NamedOwner {
  owners: Owner[];
  how: 'named' | 'own' | 'bare';
  /** Where the words that name the owner begin, in the reading. */
  start: number;
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const fullNames = [...organs.map(({ name }) => name), ...bodies.map(({ name }) => name)].sort(
  (a, b) => b.length - a.length,
);
const shortNames = [...new Set(organs.map(({ short }) => short))];
/** All names that stand in the vocabulary, as a regular expression. */
export const knownNames = [...fullNames, ...shortNames].map(literal).join('|');
const anyOther = `(?:[A-Z][\\w’'-]+ )*(?:[A-Z][\\w’'-]+ (?:of|on|for) (?:the )?)?(?:[A-Z][\\w’'-]+ )+(?:${bodyNouns.join('|')})|(?:${bodyNouns.join('|')})(?: (?:of|on|for)(?: the)?(?: (?:and |of (?:the )?)?[A-Z][\\w’'-]+)+)?`;
const name = `(?:${knownNames}|${anyOther})`;
/** Adjectives that stand between a name and "resolution". */
export const adjectives = [
  'above-mentioned',
  'all',
  'aforementioned',
  'annual',
  'applicable',
  'consensus',
  'corresponding',
  'draft',
  'earlier',
  'existing',
  'following',
  'key',
  'landmark',
  'last',
  'latest',
  'many',
  'most',
  'other',
  'own',
  'past',
  'pertinent',
  'previous',
  'prior',
  'recent',
  'related',
  'relevant',
  'respective',
  'same',
  'several',
  'similar',
  'subsequent',
  'successive',
  'two',
  'various',
];
const qualifier = `(?:(?:${adjectives.join('|')})(?:,? and|,)? )`;

const nameBefore = new RegExp(
  `(?<![\\w-])(?<name>${name})(?:['’]s?)?(?: to the (?:[A-Z][\\w-]+|against|on|for|of|and|the|in| )+)? (?:${qualifier}){0,3}$`,
);
const itsBefore = new RegExp(String.raw`\b(?:[Ii]ts|[Tt]heir)(?: own)? (?:${qualifier}){0,4}$`);
/** What may stand between a body and "its": the body is the subject of the same clause, "the Assembly, in section II of its resolution". */
const afterSubject =
  /^,?(?: (?!and\b|to\b|or\b|which\b|particular\b)[\w’'()-]+){0,14},?(?: (?:in|by|through|under|of|to|with|pursuant|and)){0,3} $/;
/** The same for a body that is none of ours: nothing may stand between but its home, its session and the place in its text. */
const closeSubject =
  /^(?: of the [A-Z][\w’' -]{3,50})?(?:,? (?:at|during) its [\w -]{3,40})?,? (?:in|by|through|under|with)(?: (?:paragraphs?|section) [\w ,]{1,20} of)? $/;
/** "the adoption, by the Commission at its seventy-second session, of resolution 72/7". */
const adoptionBy = new RegExp(`\\badoption,? by (?:the )?(?<name>${name})(?![\\w-])[^;.:]{0,80} of $`);
/** The same with "its": "the adoption by the Commission of its resolution 574 (XXVII)". */
const adopterOfIts = new RegExp(`\\badoption,? by (?:the )?(?<name>${name})(?: at its [\\w -]{3,40})?,? of $`);
const nameAfter = new RegExp(
  `^,? (?:adopted(?: on [\\w ]{5,20})? (?:by|at)|of|by) (?:the )?(?:[a-z-]+ session of the )?(?<name>${name})(?![\\w-])`,
);
const anyName = new RegExp(`(?<![\\w-])${name}(?![\\w-])`, 'g');

const asOwner = ({ name: body, prefix, decision }: CitedBody): Owner => ({ body, prefix, decision });

/** Whose full name these words end in. Texts name few owners in few ways, and what is known of one is asked of each citation. */
function knownOwner(words: string): Owner | undefined {
  const before = knownOwners.get(words);
  if (before !== undefined || knownOwners.has(words)) return before;
  const known = fullNames.find((full) => words === full || words.endsWith(` ${full}`));
  const organ = organs.find((row) => row.name === known);
  const body = bodies.find((row) => row.name === known);
  const owner = organ ? { organ: organ.id } : body && asOwner(body);
  if (knownOwners.size >= mostKnown) knownOwners.clear();
  knownOwners.set(ownString(words), owner);
  return owner;
}

const knownOwners = new Map<string, Owner | undefined>();
const mostKnown = 1000;

/**
 * The owners a printed name can mean: one for a full name; for "Council" all councils, the last named first. Capitalized
 * words that begin a sentence ("Recalling General Assembly") are no part of a name that we know.
 */
function ownersNamed(words: string, earlier: string): Owner[] {
  const known = knownOwner(words);
  if (known) return [known];
  const printed = words.replace(/^(?:The|[A-Z][a-z]+ing|[A-Z][a-z]+s) /, '');
  const last = (row: { name: string }) => earlier.lastIndexOf(row.name);
  if (!shortNames.some((short) => short === printed)) {
    const [full] = bodies
      .filter((row) => row.name.startsWith(`${printed} on `) && last(row) >= 0)
      .sort((a, b) => last(b) - last(a));
    return [full ? asOwner(full) : { body: printed }];
  }
  return organs
    .filter((row) => row.short === printed)
    .sort((a, b) => last(b) - last(a))
    .map((row): Owner => ({ organ: row.id }));
}

/** Reads the words that end right before a noun at `at`. `own` is the organ whose text this is. */
export function ownerBefore(reading: string, at: number, own: OrganId): NamedOwner {
  const from = Math.max(0, at - 220);
  const before = reading.slice(from, at);
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. '), before.lastIndexOf(':')) + 1);
  const offset = at - clause.length;
  const its = itsBefore.exec(clause);
  const named = its ? null : (nameBefore.exec(clause) ?? adoptionBy.exec(clause));
  if (named?.groups?.['name'])
    return {
      owners: ownersNamed(named.groups['name'], reading.slice(0, offset + named.index)),
      how: 'named',
      start: offset + named.index,
    };
  const bare = /,? (?:in|by|under)(?: (?:the|that|the same))? $/.test(clause);
  const speakers = its || bare ? speakersIn(clause.slice(0, its?.index), reading.slice(0, offset)) : [];
  return {
    owners: [...speakers, { organ: own }],
    how: speakers.length > 0 ? 'named' : its ? 'own' : 'bare',
    start: its ? offset + its.index : at,
  };
}

/** The body, the last named, that is the subject of "…, in its resolution". One that is none of ours must stand right before those words. */
function speakersIn(clause: string, earlier: string): Owner[] {
  const adopter = adopterOfIts.exec(clause)?.groups?.['name'];
  if (adopter) return ownersNamed(adopter, earlier);
  const last = allMatches(anyName, clause).at(-1);
  if (!last) return [];
  const between = clause.slice(last.index + last[0].length);
  const speakers = ownersNamed(last[0], earlier + clause.slice(0, last.index));
  const ours = speakers.every((speaker) => 'organ' in speaker);
  return closeSubject.test(between) || (ours && afterSubject.test(between)) ? speakers : [];
}

/** "of the Commission on Narcotic Drugs", "adopted by the Conference …": the owner named after an identifier or a list of them. */
export function ownerAfter(text: string, earlier: string): Owner[] {
  const printed = nameAfter.exec(text)?.groups?.['name'];
  return printed ? ownersNamed(printed, earlier) : [];
}

const adoptedBy = new RegExp(`^[^.;]{0,220}[,”"] by the (?<name>${name})(?![\\w-])`);

/** "the adoption of resolution 2000/22, on the promotion of dialogue, by the Subcommission": the owner named at the end of the clause. */
export function adopterAfter(before: string, after: string): Owner[] {
  const printed = /\badoption of (?:the )?$/.test(before) ? adoptedBy.exec(after)?.groups?.['name'] : undefined;
  return printed ? ownersNamed(printed, before) : [];
}

/** The body that a text names last: none, one, or for "Council" alone all councils. */
export function lastNamed(text: string): Owner[] {
  const last = allMatches(anyName, text).at(-1);
  return last ? ownersNamed(last[0], text.slice(0, last.index)) : [];
}

/** Our organs named anywhere in a text, the last named first. */
export function organsNamed(text: string): Owner[] {
  const places = organs.map(({ id, name: full }) => ({ organ: id, last: text.lastIndexOf(full) }));
  return places
    .filter(({ last }) => last >= 0)
    .sort((a, b) => b.last - a.last)
    .map(({ organ }) => ({ organ }));
}
