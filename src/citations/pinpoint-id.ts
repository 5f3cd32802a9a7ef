import type { Pinpoint } from '../model/citation.ts';
import { annexId, countedId, headingId, paragraphId } from '../symbols/paragraph-id.ts';
import { romans } from '../vocabulary/romans.ts';

/** What a pinpoint is looked for in: a paragraph's id and its printed number, `4`, `Annex II`. */
export interface HeldParagraph {
  id: string;
  number: string;
}

type Place = Parameters<typeof paragraphId>[0];

/** The id of the heading at which a part begins within the whole; undefined where there is no such part. */
export function partIn(paragraphs: readonly HeldParagraph[], part: string): string | undefined {
  const heading = headingId({}, 'part', part);
  return paragraphs.some(({ id }) => id === heading) ? heading : undefined;
}

/** Whether a text is divided into parts at all. One that is not is meant by "A" too: it was given the letter when B followed. */
export const hasParts = (paragraphs: readonly HeldParagraph[]): boolean =>
  paragraphs.some(({ id }) => /^part-[a-z]$/.test(id));

/**
 * The id of the paragraph that a pinpoint names; of a subparagraph that has no id of its own, that of its paragraph.
 * Undefined where the text has no such place, or more than one that fits.
 */
export function idOfPinpoint(
  pinpoint: Pinpoint,
  paragraphs: readonly HeldParagraph[],
  part: string | null,
): string | undefined {
  const own = pinpoint.section?.startsWith('part ') ? pinpoint.section.slice('part '.length) : undefined;
  const section = own === undefined ? pinpoint.section : undefined;
  const place: Place = { part: own ?? part ?? undefined };
  if (own !== undefined && !partIn(paragraphs, own)) return undefined;
  if (pinpoint.annex !== undefined) {
    place.annex = annexIn(paragraphs, place.part, pinpoint.annex);
    if (place.annex === undefined) return undefined;
  }
  const heading = section === undefined ? undefined : headingIn(paragraphs, place, section);
  if (section !== undefined && pinpoint.paragraph === undefined) return heading;
  if (pinpoint.paragraph === undefined) {
    if (place.annex !== undefined) return annexId({ part: place.part }, place.annex);
    return own === undefined ? undefined : partIn(paragraphs, own);
  }
  const counted = /^pp\. (\d+)$/.exec(pinpoint.paragraph)?.[1];
  if (counted !== undefined) return preambular(paragraphs, place, Number(counted));
  const marks = pinpoint.paragraph.split(' (').map((mark) => mark.replace(/[()]/g, ''));
  if (section === undefined) return numbered(paragraphs, place, marks);
  const restarted = deepest(paragraphs, { ...place, section: section.replace('.', ' ') }, marks);
  return (
    restarted ?? (heading === undefined ? undefined : within(paragraphs, heading, deepest(paragraphs, place, marks)))
  );
}

function preambular(paragraphs: readonly HeldParagraph[], place: Place, count: number): string | undefined {
  const id = countedId(place, 'pre', count);
  return paragraphs.some((paragraph) => paragraph.id === id) ? id : undefined;
}

/** Which annex a printed mark means, counted from 1. A bare "annex" means the one without a mark, or the only one. */
function annexIn(paragraphs: readonly HeldParagraph[], part: string | undefined, mark: string): number | undefined {
  const prefix = annexId({ part }, 0).slice(0, -1);
  const annexes = paragraphs.filter(({ id }) => id.startsWith(prefix) && /^\d+$/.test(id.slice(prefix.length)));
  const marks = [mark, romans[Number(mark) - 1] ?? mark].map((each) => each.replace('.', '\\.'));
  const wanted = mark === 'annex' ? /^annex$/i : new RegExp(`^annex (?:${marks.join('|')})$`, 'i');
  const found =
    annexes.find(({ number }) => wanted.test(number)) ??
    (mark === 'annex' && annexes.length === 1 ? annexes[0] : undefined);
  return found && Number(found.id.slice(prefix.length));
}

function headingIn(paragraphs: readonly HeldParagraph[], place: Place, mark: string): string | undefined {
  const id = headingId(place, 'section', mark.replace('.', ' '));
  return paragraphs.some((paragraph) => paragraph.id === id) ? id : undefined;
}

/** The paragraph with all the marks, or with as many of them as have an id. */
function deepest(paragraphs: readonly HeldParagraph[], place: Place, marks: readonly string[]): string | undefined {
  for (let count = marks.length; count > 0; count -= 1) {
    const id = paragraphId(place, marks.slice(0, count));
    if (paragraphs.some((paragraph) => paragraph.id === id)) return id;
  }
  return undefined;
}

/** Without section or annex printed: the place with that number, else the only section or annex that has it. */
function numbered(paragraphs: readonly HeldParagraph[], place: Place, marks: readonly string[]): string | undefined {
  const direct = deepest(paragraphs, place, marks);
  if (direct || place.annex !== undefined) return direct;
  const [first = ''] = marks;
  const end = `-${paragraphId({}, [first])}`;
  const others = paragraphs.filter(({ id }) => id.endsWith(end));
  const [only] = others;
  if (!only || others.length > 1) return undefined;
  const stem = only.id.slice(0, -paragraphId({}, [first]).length);
  for (let count = marks.length; count > 0; count -= 1) {
    const id = stem + paragraphId({}, marks.slice(0, count));
    if (paragraphs.some((paragraph) => paragraph.id === id)) return id;
  }
  return undefined;
}

/** A paragraph whose number runs on through the sections, if it stands between this heading and the next of its kind. */
function within(paragraphs: readonly HeldParagraph[], heading: string, id: string | undefined): string | undefined {
  if (id === undefined) return undefined;
  const from = paragraphs.findIndex((paragraph) => paragraph.id === heading);
  const stem = heading.slice(0, heading.lastIndexOf('section-') + 'section-'.length);
  const next = paragraphs.findIndex((paragraph, index) => index > from && isNext(paragraph.id, stem, heading));
  const at = paragraphs.findIndex((paragraph) => paragraph.id === id);
  return at > from && (next < 0 || at < next) ? id : undefined;
}

const isNext = (id: string, stem: string, heading: string): boolean =>
  /^(?:[a-z]-)?annex-\d+$/.test(id) || (id.startsWith(stem) && !id.startsWith(`${heading}-`));
