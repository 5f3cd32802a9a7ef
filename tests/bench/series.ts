import { resolve } from 'node:path';
import { openLibrary } from '../../src/corpus/open-library.ts';
import { readCatalogue } from '../../src/corpus/read-catalogue.ts';
import { openedSeries } from '../../src/corpus/series/open-series.ts';
import type { Bench, Row } from './bench.ts';
import { percent } from './measure/percent.ts';
import { drawn } from './series/draw.ts';
import { judgedDraws } from './series/judged.ts';

const bench: Bench = {
  title:
    'precision and recall of series, judged by reading, and what of it stands today, over the 2,640 XML texts in RESOLUTIONS; with a seed, a draw to judge',
  async run([seed]) {
    const folder = resolve(process.env['RESOLUTIONS'] || 'content/resolutions');
    const library = openLibrary(await readCatalogue(folder), folder);
    const { all, bySymbol } = await openedSeries(library);
    if (seed !== undefined)
      console.log(
        drawn(
          all,
          library.entries.map(({ symbol }) => symbol.canonical),
          Number(seed),
        ),
      );
    const has = (text: string, member: string): boolean =>
      bySymbol.get(text)?.members.some(({ symbol }) => symbol.canonical === member) ?? false;
    return judgedDraws().map(({ seed: of, series, texts = [] }): Row => {
      const right = series.filter(({ wrong }) => !wrong);
      const wrong = series.flatMap((one) => Object.keys(one.wrong ?? {}).map((member) => ({ text: one.text, member })));
      const withRelatives = texts.filter(({ relatives }) => relatives > 0);
      const inSeries = withRelatives.filter(({ relatives, missed = [] }) => relatives > missed.length);
      const relatives = texts.reduce((sum, text) => sum + text.relatives, 0);
      const missed = texts.flatMap((text) => (text.missed ?? []).map((member) => ({ text: text.text, member })));
      return {
        draw: of,
        series: series.length,
        'wholly right': percent(right.length / series.length),
        members: series.reduce((sum, { members }) => sum + members, 0),
        wrong: wrong.length,
        'wrong today': wrong.filter(({ text, member }) => has(text, member)).length,
        texts: texts.length || '–',
        'in their series': texts.length ? percent(inSeries.length / withRelatives.length) : '–',
        relatives: relatives || '–',
        found: relatives ? percent((relatives - missed.length) / relatives) : '–',
        'missed today': relatives ? missed.filter(({ text, member }) => !has(text, member)).length : '–',
      };
    });
  },
};

export default bench;
