import { facetTitles } from '../../search/facet-labels.ts';
import { addressOfState, type SearchState, searchFor } from '../../search/search-state.ts';
import type { FoundTitle } from '../../search/title-search.ts';
import { withoutChoices } from '../../search/unheld-choices.ts';
import { element } from './element.ts';
import { symbolOption } from './options.ts';
import { printedNumber } from './printed-number.ts';
import { quotedQuery } from './quoted-query.ts';
import type { Answer } from './run-search.ts';
import { foundText, foundTitle } from './show-results.ts';
import { searchLink, siteLink } from './site-link.ts';

const listed = [
  ['/a/res/', 'General Assembly resolutions'],
  ['/s/res/', 'Security Council resolutions'],
  ['/years/', 'all texts by year'],
] as const;

/** Ways on for a reader whom the search did not help. */
export const waysOn = (): HTMLParagraphElement =>
  element(
    'p',
    {},
    'Or go through the lists: ',
    ...listed.flatMap(([path, name], at) => [at > 0 ? ', ' : '', element('a', { href: siteLink(path) }, name)]),
    '.',
  );

function symbolPart({ symbols, named }: Answer): HTMLElement | false {
  const answers = [...symbols.answers, ...named];
  if (answers.length === 0) return false;
  return element(
    'ul',
    { class: 'found-symbols bare' },
    ...answers.map((answer) => {
      const { href, name, note } = symbolOption(answer);
      return element('li', {}, element('a', { href }, name), element('span', { class: 'found-about' }, ` ${note}`));
    }),
  );
}

const titleList = (heading: string, titles: readonly FoundTitle[]): HTMLElement | false =>
  titles.length > 0 &&
  element(
    'section',
    {},
    element('h2', {}, heading),
    element('ul', { class: 'found-titles bare' }, ...titles.map(foundTitle)),
  );

const betterPart = ({ better }: Answer): HTMLElement | false =>
  better !== undefined &&
  element(
    'p',
    { class: 'did-you-mean' },
    'Did you mean ',
    element('a', { href: searchLink(addressOfState(searchFor(better))) }, better),
    '?',
  );

function unheldPart({ found: { unheld } }: Answer, state: SearchState): HTMLElement | false {
  if (unheld.length === 0) return false;
  const named = unheld.map(
    ({ name, value }) => `${name === 'part' ? name : facetTitles[name].toLowerCase()} “${value}”`,
  );
  const without = addressOfState(withoutChoices(state, unheld));
  return element(
    'p',
    { class: 'not-offered' },
    `The address asks for ${named.join(', ')}, which cannot be chosen here. `,
    element('a', { href: searchLink(without) }, unheld.length === 1 ? 'Search without it' : 'Search without them'),
  );
}

function nothingPart(answer: Answer, { query, page }: SearchState, narrowed: boolean): HTMLElement {
  const why =
    page > 1 && answer.found.total > 0
      ? 'The results end before this page.'
      : narrowed
        ? `No text among those chosen holds ${query ? quotedQuery(query) : 'anything'}. Take away a choice, or try other words.`
        : `No text held here holds ${quotedQuery(query)}. A text is found when it holds all the words: fewer words find more, and quotation marks ask for an exact phrase.`;
  return element(
    'div',
    { class: 'nothing-found' },
    element('p', {}, why),
    ...[titleList('Titles near it', answer.near)].filter((part) => part !== false),
    waysOn(),
  );
}

/** Everything an answer shows: symbols, titles, texts with their paragraphs; or why there is nothing, and what to try. */
export function answerParts(answer: Answer, state: SearchState, narrowed: boolean): HTMLElement[] {
  const { texts } = answer.found;
  const parts = [
    state.page === 1 && symbolPart(answer),
    unheldPart(answer, state),
    betterPart(answer),
    state.page === 1 && !narrowed && titleList('Titles', answer.titles),
    texts.length > 0
      ? element(
          'section',
          {},
          element('h2', {}, 'Paragraphs'),
          element('ol', { class: 'found-texts bare', start: `${(state.page - 1) * 10 + 1}` }, ...texts.map(foundText)),
        )
      : nothingPart(answer, state, narrowed),
  ];
  return parts.filter((part) => part !== false);
}

/** What is announced: `12 texts hold “peacekeeping”`. */
export function summary(total: number, { query, page }: SearchState, pages: number): string {
  const texts = total === 0 ? 'No text' : total === 1 ? '1 text' : `${printedNumber(total)} texts`;
  const what = query ? `${texts} ${total > 1 ? 'hold' : 'holds'} ${quotedQuery(query)}` : `${texts} chosen`;
  return pages > 1 ? `${what}, page ${page} of ${pages}` : what;
}
