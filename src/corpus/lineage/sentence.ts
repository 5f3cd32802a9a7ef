import type { LineageText, PassageLineage } from './trace.ts';

/**
 * A lineage in words; null where it says nothing: the first text held says the same of all its passages. What is not held is
 * always named with the claim that it limits, and "since" is said only where no text can stand in between.
 */
export function lineageSentence(lineage: PassageLineage): string | null {
  const oldest = lineage.same.at(-1);
  if (!oldest) return beganHere(lineage);
  return [standsSince(lineage, oldest), beganThere(lineage, oldest)].filter(Boolean).join(' ');
}

function standsSince({ same, sameBetween, sameDirect }: PassageLineage, oldest: LineageText): string {
  if (sameBetween.length > 0) return `Word for word in ${names(same)}, the nearest held; ${absent(sameBetween)}.`;
  return sameDirect ? `Word for word since ${oldest.name}.` : `Word for word in ${names(same)}, the nearest held.`;
}

function beganThere({ began, before, beganBetween, beganDirect }: PassageLineage, oldest: LineageText): string {
  if (!before) return beganBetween.length > 0 ? 'No earlier text is held.' : '';
  const limit = beganBetween.length > 0 ? `; ${absent(beganBetween)}` : '';
  if (began === 'routine') return `In ${before.name} but for dates and references${limit}.`;
  if (beganDirect && !limit) return began === 'new' ? `New in ${oldest.name}.` : `Last reworded in ${oldest.name}.`;
  return began === 'new' ? `Not in ${before.name}${limit}.` : `Worded otherwise in ${before.name}${limit}.`;
}

function beganHere({ began, before, beganBetween, beganDirect }: PassageLineage): string | null {
  if (!before) return null;
  const known = beganBetween.length > 0 ? `, the nearest held; ${absent(beganBetween)}` : '';
  const limit = known || (beganDirect ? '' : ', the nearest held');
  if (began === 'routine') return `As in ${before.name} but for dates and references${limit}.`;
  if (!limit)
    return began === 'new' ? `New here; not in ${before.name}.` : `Reworded here; otherwise in ${before.name}.`;
  return began === 'new' ? `Not in ${before.name}${limit}.` : `Worded otherwise in ${before.name}${limit}.`;
}

const absent = (texts: readonly LineageText[]): string =>
  `${names(texts)} between them ${texts.length === 1 ? 'is' : 'are'} not`;

/** `a`, `a and b`, `a, b and c`; of many the first, the last and how many stand between. */
function names(texts: readonly LineageText[]): string {
  const all = texts.map(({ name }) => name);
  const shown = all.length > 4 ? [all[0], `${all.length - 2} others`, all.at(-1)] : all;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
