import type { FrontMatter } from './front-matter.ts';

/** The fields of the schema in its order, for those who write front matter and need not check it. */
export const frontMatterFields = [
  'symbol',
  'title',
  'organ',
  'kind',
  'language',
  'adopted',
  'published',
  'session',
  'meeting',
  'agendaItems',
  'agendaItemNames',
  'origin',
  'jobNumber',
  'vote',
  'sponsors',
  'subjects',
  'series',
  'doubts',
  'provenance',
] as const satisfies readonly (keyof FrontMatter)[];
