import { agendaAddress, namesAgendaItems } from './agenda/agenda-items.ts';
import type { Library } from './library.ts';
import { phrasesAddress } from './phrases/phrase.ts';
import { seriesListAddress } from './series/series-pages.ts';
import { subjectsAddress, subjectsOf } from './subjects/subjects.ts';

/** A way into the library besides its organs. */
export interface WayIn {
  address: string;
  name: string;
  /** What one finds there, in a few words. */
  words: string;
}

/** All ways in but the organs. One that leads to nothing, as that by subject where no text names any, is left out. */
export function waysIn({ entries }: Pick<Library, 'entries'>): WayIn[] {
  const subjects = subjectsOf(entries).length > 0;
  const agenda = entries.some(namesAgendaItems);
  return [
    { address: '/years/', name: 'Years', words: 'counts and pictures' },
    { address: '/newest/', name: 'Newest', words: 'all texts by date' },
    { address: '/titles/', name: 'Titles', words: 'all texts from A to Z' },
    ...(subjects ? [{ address: subjectsAddress, name: 'Subjects', words: 'what texts are about' }] : []),
    ...(agenda ? [{ address: agendaAddress, name: 'Agenda items', words: 'by session, number and name' }] : []),
    { address: phrasesAddress, name: 'Opening phrases', words: 'from Recalling to Decides' },
    { address: seriesListAddress, name: 'Series', words: 'texts that come back each session' },
    { address: '/compare/', name: 'Compare', words: 'any two texts, word by word' },
    { address: '/most-cited/', name: 'Most cited', words: 'held or not' },
    { address: '/wanted/', name: 'Most wanted', words: 'cited here and not held' },
  ];
}
