import type { FoundText } from '../../search/found.ts';
import { pathOf, printedSymbol } from '../../search/link-to.ts';
import type { Passage, Run } from '../../search/passages.ts';
import type { FoundTitle } from '../../search/title-search.ts';
import { parseSymbol } from '../../symbols/parse-symbol.ts';
import { organs } from '../../vocabulary/organs.ts';
import { printedDate } from '../printed-date.ts';
import { element } from './element.ts';
import { siteLink } from './site-link.ts';

/** Paragraphs of one text that are shown at once; the others unfold. */
const shownAtOnce = 4;

const shown = (runs: readonly Run[]): (Node | string)[] =>
  runs.flatMap(({ text, marked }, index) => [index > 0 ? ' ' : '', ...(marked ? markedRun(text) : [text])]);

/** Marks words without the punctuation around them. */
function markedRun(text: string): (Node | string)[] {
  const [, before = '', words = text, after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? [];
  return [before, element('mark', {}, words), after];
}

function passage(path: string, { id, place, runs, cutBefore, cutAfter }: Passage): HTMLLIElement {
  return element(
    'li',
    { class: 'found-passage' },
    element('a', { href: `${siteLink(path)}#${id}` }, place),
    element('p', {}, cutBefore && '… ', ...shown(runs), cutAfter && ' …'),
  );
}

/** A text with the paragraphs that answer. The heading leads to the text, each paragraph to itself. */
export function foundText({ meta, head, passages }: FoundText): HTMLLIElement {
  const canonical = meta['symbol'] ?? '';
  const symbol = printedSymbol(canonical);
  const path = pathOf(canonical);
  const organ = organs.find(({ id }) => id === parseSymbol(canonical)?.organ)?.name ?? '';
  const title = meta['title'] || symbol;
  const titleRuns = titleIn(head, title);
  const [first, rest] = [passages.slice(0, shownAtOnce), passages.slice(shownAtOnce)];
  return element(
    'li',
    { class: 'found-text' },
    element('h3', {}, element('a', { href: siteLink(path) }, ...(titleRuns ? shown(titleRuns) : [title]))),
    element(
      'p',
      { class: 'found-about' },
      [title === symbol ? '' : symbol, organ, printedDate(meta['date'])].filter(Boolean).join(' · '),
    ),
    first.length > 0 && element('ol', { class: 'found-passages' }, ...first.map((each) => passage(path, each))),
    rest.length > 0 &&
      element(
        'details',
        {},
        element('summary', {}, `${rest.length} more ${rest.length === 1 ? 'paragraph' : 'paragraphs'}`),
        element('ol', { class: 'found-passages' }, ...rest.map((each) => passage(path, each))),
      ),
  );
}

/** The title with its marked words, where the page begins with it; undefined where it does not. */
function titleIn(runs: readonly Run[], title: string): Run[] | undefined {
  let left = title.split(/\s+/).length;
  const kept = runs.flatMap(({ text, marked }) => {
    const words = text.split(' ').slice(0, left);
    left -= words.length;
    return words.length > 0 ? [{ text: words.join(' '), marked }] : [];
  });
  const last = kept.at(-1);
  if (last && !title.endsWith('.')) last.text = last.text.replace(/\.$/, '');
  return kept.map(({ text }) => text).join(' ') === title.replace(/\s+/g, ' ') ? kept : undefined;
}

/** So many texts of one title are named at once: under an item of its agenda the Council adopts dozens. */
const bearersAtOnce = 8;

/** A title and the texts that bear it. */
export function foundTitle({ title, symbols: [newest = '', ...others] }: FoundTitle): HTMLLIElement {
  const [first, rest] = [others.slice(0, bearersAtOnce), others.slice(bearersAtOnce)];
  const named = (symbols: readonly string[]) =>
    symbols.flatMap((symbol) => [
      '\u00a0· ',
      element('a', { href: siteLink(pathOf(symbol)), class: 'found-about' }, printedSymbol(symbol)),
    ]);
  return element(
    'li',
    { class: 'found-title' },
    element('a', { href: siteLink(pathOf(newest)) }, title),
    element('span', { class: 'found-about' }, ` ${printedSymbol(newest)}`),
    ...named(first),
    rest.length > 0 &&
      element(
        'details',
        {},
        element('summary', {}, `${rest.length} more ${rest.length === 1 ? 'text' : 'texts'}`),
        ...named(rest).slice(1),
      ),
  );
}
