import type { OrganId } from './organs.ts';

/** What people write before or after a number to say whose document it is; lower case, longest first within an organ. */
export const organWords: readonly (readonly [words: string, organ: OrganId])[] = [
  ['united nations general assembly', 'ga'],
  ['general assembly', 'ga'],
  ['unga', 'ga'],
  ['g.a.', 'ga'],
  ['ga', 'ga'],
  ['united nations security council', 'sc'],
  ['security council', 'sc'],
  ['unscr', 'sc'],
  ['unsc', 'sc'],
  ['s.c.', 'sc'],
  ['sc', 'sc'],
  ['economic and social council', 'ecosoc'],
  ['ecosoc', 'ecosoc'],
  ['human rights council', 'hrc'],
  ['unhrc', 'hrc'],
  ['hrc', 'hrc'],
];

/** The words for a kind of document, as people type them before a number; lower case, longest first. */
export const kindWords: readonly (readonly [words: string, kind: 'resolution' | 'decision' | 'statement'])[] = [
  ['statement by the president', 'statement'],
  ['presidential statement', 'statement'],
  ['statement', 'statement'],
  ['prst', 'statement'],
  ['resolutions', 'resolution'],
  ['resolution', 'resolution'],
  ['resol', 'resolution'],
  ['res', 'resolution'],
  ['decisions', 'decision'],
  ['decision', 'decision'],
  ['dec', 'decision'],
];
