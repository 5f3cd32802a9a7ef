import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SitePage } from '../../../src/search/built-pages.ts';
import { searchedPage } from './a-searched-page.ts';

const subjects = [
  'peace',
  'rights',
  'Côte d’Ivoire',
  'cote',
  'peacekeeping',
  'the Sahara’s re-use',
  'co-operation',
  '§ 4 (a)',
];

/** Ten texts of the Assembly, one a year, and one of the Council, as pages; `changed` says something else. */
export function pagesIn(folder: string, changed?: number): SitePage[] {
  const texts = Array.from({ length: 11 }, (_, at) => ({
    symbol: at < 10 ? `A/RES/${60 + at}/1` : 'S/RES/1999 (2015)',
    organ: at < 10 ? ('ga' as const) : ('sc' as const),
    title: `Question of ${subjects[at % subjects.length]} and peace`,
    date: `${2006 + at}-11-03`,
    session: at < 10 ? `${60 + at}` : null,
  }));
  return texts.map((text, at) => {
    const words = Array.from({ length: 40 }, (_, word) => subjects[(at * 7 + word * (at + 3)) % subjects.length]).join(
      ' ',
    );
    const body = `<h2 id="annex-1">Annex ${at}</h2><p id="pre-1">Recalling ${words}${at === changed ? ' anew' : ''}</p><p id="para-1">Decides</p>`;
    const file = join(folder, `${at}.html`);
    writeFileSync(file, searchedPage(body, text));
    return { path: `/${at}/`, file };
  });
}

/** All files of a folder by path. */
export const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort()
    .map((path) => ({ path, content: readFileSync(join(folder, path)) }));

/** Bytes of HTML in a shard that make each year of these texts one. */
export const small = 500;
