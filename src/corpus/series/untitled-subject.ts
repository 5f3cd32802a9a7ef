import { noteMark } from '../../model/note-mark.ts';
import type { ReadForSeries, UntitledSubject } from './series-text.ts';
import { normalizedTitle } from './subject.ts';

const openingParagraphs = 4;
const itemEntitled = /\b(?:the item entitled|its consideration of the item)\s[“"](.+?)[”"](?=[,;]|\s(?:the|and)\b)/;
const previousTexts =
  /\b(?:previous|earlier|relevant|prior|its)\s(?:relevant\s)?(?:resolutions?|presidential statements?|statements?)\b[^.;]{0,170}?\s(?:on|concerning|regarding|relating to|pertaining to|with regard to)\s((?!(?:its|this|that|these|those|which|\d)\b).{3,160}?)(?=[,;:(]|\s(?:including|in particular|and the statements?|and reiterating|and reaffirming|and underlining|and all|and its|and the relevant|especially|as well as|most recently|and recalling|and welcoming|and emphasizing|since)\b|$)/;
const setting =
  /^(?:the\s)?(?:current\s)?(?:situations?|questions?|conflicts?|crisis|issues?|matters?|subjects?|protection of|case)\s(?:(?:in|concerning|of|relating to|regarding|between|on|along)\s)*/i;

/** What stands around the place that a text is about. */
const surroundings = /\s(?:and|as well as)\s(?:in\s)?(?:(?:all\s|the\s)?relevant\s|(?:the\s)?(?:sub-?)?region\b).*$/i;

/** A name that means one tribunal in one text and another in the next. */
const anotherBody = 'international tribunal';

/** Items under which the Council deals with many things. */
const catchAll = new Set([
  'maintenance of international peace and security',
  'middle east',
  'peace and security',
  'peace and security in africa',
  'threats to international peace and security',
]);

/** Items that are named by a paper and not by what they are about. */
const namedByPaper = /^(?:identical )?letters? dated/i;

/**
 * What a Security Council text is about: the agenda item under which it was adopted, or by its own words the item that a statement
 * names or the subject of the "previous resolutions on …" with which a resolution opens. These last must name a place or a body:
 * texts on many places recall what was said on civilians, women or terrorism, and are not about it. Undefined where none says it.
 */
export function untitledSubject({ frontMatter, paragraphs }: ReadForSeries): UntitledSubject | undefined {
  const own = subjectInWords(paragraphs);
  for (const item of frontMatter.agendaItemNames ?? []) {
    const subject = subjectOf(item);
    if (subject && own && setting.test(item) && isAnotherPlace(subject.key, own.key, paragraphs))
      return { ...own, key: firstPlace(own.key) };
    if (subject) return namedByPaper.test(item) && own ? { ...subject, printed: own.printed } : subject;
  }
  return own;
}

/** Items are mistaken now and then: one that a text names so much less often than the place that its own first words give is. */
const muchLessOften = 2;

function isAnotherPlace(item: string, own: string, paragraphs: ReadForSeries['paragraphs']): boolean {
  if (item.includes(own) || own.includes(item)) return false;
  const text = paragraphs.map((paragraph) => normalizedTitle(paragraph.text)).join(' ');
  const times = (place: string): number => text.split(place).length - 1;
  return times(firstPlace(own)) > muchLessOften * times(firstPlace(item));
}

const firstPlace = (key: string): string => key.replace(/\sand\s.+$/, '');

function subjectInWords(paragraphs: ReadForSeries['paragraphs']): UntitledSubject | undefined {
  for (const { text } of paragraphs.slice(0, openingParagraphs)) {
    const item = itemEntitled.exec(text)?.[1];
    const found = item ?? previousTexts.exec(text.replace(noteMark, ''))?.[1];
    if (!found || (!item && !/\p{Lu}/u.test(found))) continue;
    const subject = subjectOf(found);
    if (subject && (item || !subject.key.startsWith(anotherBody))) return subject;
  }
  return undefined;
}

function subjectOf(words: string): UntitledSubject | undefined {
  const printed = words.replace(/(?:[.\s]|\sand)+$/, '');
  const key = normalizedTitle(printed.replace(setting, '').replace(surroundings, ''));
  return key === '' || catchAll.has(key) ? undefined : { printed, key };
}
