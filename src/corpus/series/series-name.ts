import { addressOf } from '../../symbols/address.ts';
import type { DocumentSymbol } from '../../symbols/document-symbol.ts';
import { shortForm } from '../../symbols/format-symbol.ts';
import { organs } from '../../vocabulary/organs.ts';
import type { Series, SeriesText } from './series-text.ts';
import { normalizedTitle } from './subject.ts';

/** The title of the newest member; without one, its subject (the agenda item, or its own words), a name that most members share, or an item that holds many things. */
export function seriesTitle(texts: readonly SeriesText[]): string {
  const newestFirst = texts.toReversed();
  const title = newestFirst.find(({ frontMatter }) => frontMatter.title !== '')?.frontMatter.title;
  if (title) return title;
  const subject = newestFirst.map(({ untitled }) => untitled?.subject?.printed).find(Boolean);
  if (subject) return subject.replace(/^./, (letter) => letter.toUpperCase());
  const item = newestFirst.flatMap(({ frontMatter }) => frontMatter.agendaItemNames ?? [])[0];
  return (
    commonName(texts) ??
    item?.replace(/\.$/, '') ??
    `Texts like ${newestFirst[0] ? shortForm(newestFirst[0].symbol) : ''}`
  );
}

/** A name that stands in so many of the texts is one of the whole series. */
const inMost = 0.6;
/** The name that stands most often in most of the texts: a mission, a tribunal, a State. The longer of two that are as frequent. */
function commonName(texts: readonly SeriesText[]): string | undefined {
  const found = new Map<string, { texts: number; times: number }>();
  for (const [name, times] of texts.flatMap(({ untitled }) => untitled?.names ?? [])) {
    const count = found.get(name);
    found.set(name, { texts: (count?.texts ?? 0) + 1, times: (count?.times ?? 0) + times });
  }
  const common = [...found].filter(([, count]) => count.texts >= inMost * texts.length);
  return common.sort(
    ([one, a], [other, b]) => b.times - a.times || other.length - one.length || (one < other ? -1 : 1),
  )[0]?.[0];
}

/** Long titles are cut at a word, so that an address can be read and sent. */
const longestSlug = 72;

const slug = (title: string): string =>
  normalizedTitle(title)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const cut = (whole: string): string => whole.replace(new RegExp(`^(.{0,${longestSlug}})(?:-.*)?$`), '$1');

interface Named extends Pick<Series, 'title' | 'organ' | 'kind'> {
  symbol: DocumentSymbol | undefined;
}

/** Ids in the order given, each once: organ, kind and title; the whole title where two are alike once cut, else the symbol of the first member held. */
export function seriesIds(series: readonly Named[]): string[] {
  const whole = series.map(({ title, organ, kind }) => {
    const start = organs.find((one) => one.name === organ)?.id ?? 'un';
    return `${start}${kind === 'resolution' ? '' : `-${kind}s`}-${slug(title) || 'untitled'}`;
  });
  const short = whole.map(cut);
  const [times, wholeTimes] = [timesOf(short), timesOf(whole)];
  return series.map(({ symbol }, index) => {
    const [id = '', long = ''] = [short[index], whole[index]];
    if (times.get(id) === 1) return id;
    if (wholeTimes.get(long) === 1) return long;
    return `${long}-${symbol ? addressOf(symbol).replace(/\W+/g, '-').replace(/^-|-$/g, '') : index}`;
  });
}

function timesOf(names: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const one of names) times.set(one, (times.get(one) ?? 0) + 1);
  return times;
}
