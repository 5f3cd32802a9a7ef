import type { LineageText, PassageLineage } from './trace.ts';

/**
 * A lineage in words; null where it says nothing: the first text held says the same of all its passages. What is not held is
 * always named with the claim that it limits.
 */
export function lineageSentence(lineage: PassageLineage): string | null {
  const oldest = lineage.same.at(-1);
  if (!oldest) return beganHere(lineage);
  return [standsSince(lineage, oldest), beganThere(lineage, oldest)].filter(Boolean).join(' ');
}

function standsSince({ same, sameBetween }: PassageLineage, oldest: LineageText): string {
  if (sameBetween.length === 0) return `Word for word since ${oldest.name}.`;
  return `Word for word in ${names(same)}, the nearest held; ${absent(sameBetween)}.`;
}

function beganThere({ began, before, beganBetween }: PassageLineage, oldest: LineageText): string {
  if (!before) return beganBetween.length > 0 ? 'No earlier text is held.' : '';
  const limit = beganBetween.length > 0 ? `; ${absent(beganBetween)}` : '';
  if (began === 'new') return limit ? `Not in ${before.name}${limit}.` : `New in ${oldest.name}.`;
  if (began === 'routine') return `In ${before.name} but for dates and references${limit}.`;
  return limit ? `Worded otherwise in ${before.name}${limit}.` : `Last reworded in ${oldest.name}.`;
}

function beganHere({ began, before, beganBetween }: PassageLineage): string | null {
  if (!before) return null;
  const limit = beganBetween.length > 0 ? `, the nearest held; ${absent(beganBetween)}` : '';
  if (began === 'new') return limit ? `Not in ${before.name}${limit}.` : `New here; not in ${before.name}.`;
  if (began === 'routine') return `As in ${before.name} but for dates and references${limit}.`;
  return limit ? `Worded otherwise in ${before.name}${limit}.` : `Reworded here; otherwise in ${before.name}.`;
}

const absent = (texts: readonly LineageText[]): string =>
  `${names(texts)} between them ${texts.length === 1 ? 'is' : 'are'} not`;

/** `a`, `a and b`, `a, b and c`; of many the first, the last and how many stand between. */
function names(texts: readonly LineageText[]): string {
  const all = texts.map(({ name }) => name);
  const shown = all.length > 4 ? [all[0], `${all.length - 2} others`, all.at(-1)] : all;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
