import type { Identified } from '../../model/identify.ts';

/** The paragraphs and headings that stand by themselves, not what is below them: the head of a page is not to carry its text twice. */
export const partsOf = (identified: readonly Identified[]): { id: string; name: string }[] =>
  identified.flatMap(({ id, kind, number, depth }) =>
    id !== null && depth === 0 && (kind === 'preambular' || kind === 'operative' || kind === 'heading')
      ? [{ id, name: number || id }]
      : [],
  );
