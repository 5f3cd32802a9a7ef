import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readBuiltPages } from '../../../src/search/built-pages.ts';
import { Dictionary } from '../../../src/search/indexing/dictionary.ts';
import { Processes } from '../../../src/search/indexing/processes.ts';
import { temporaryFolder } from '../../frame/temporary-folder.ts';
import { searchedPage } from './a-searched-page.ts';

const page = (title: string): string => searchedPage('<p id="para-1">Decides</p>', { title });

/** The titles that two pages of the keys `a` and `b` tell; `version` is that of the build that reads them. */
async function titlesIn(folder: string, version: string): Promise<string[]> {
  const pages = ['a', 'b'].map((key) => ({ path: `/${key}/`, file: join(folder, `${key}.html`), key }));
  const processes = new Processes(new Dictionary(join(folder, 'words')));
  const { held, keep } = await readBuiltPages(pages, { file: join(folder, 'kept/told'), version }, processes);
  await keep();
  return held.map(({ text }) => text.title);
}

it.each([
  ['1', null, ['One', 'Two'], 'those of the same keys are not read'],
  ['2', null, ['Three', 'Four'], 'another version may have written other pages for the same keys'],
  ['1', '{"version":"1","to', ['Three', 'Four'], 'a file that was cut short keeps nothing'],
] as [string, string | null, string[], string][])(
  'what pages say is kept: version %s, file %j gives %j (%s)',
  async (version, kept, expected) => {
    const folder = temporaryFolder({ 'a.html': page('One'), 'b.html': page('Two') });
    expect(await titlesIn(folder, '1')).toEqual(['One', 'Two']);
    writeFileSync(join(folder, 'a.html'), page('Three'));
    writeFileSync(join(folder, 'b.html'), page('Four'));
    if (kept !== null) writeFileSync(join(folder, 'kept/told'), kept);
    expect(await titlesIn(folder, version)).toEqual(expected);
  },
);
