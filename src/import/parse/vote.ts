import type { StateVote } from '../understood.ts';

export interface Vote {
  inFavour: number;
  against: number;
  abstaining: number;
  states: StateVote[];
}

const totals =
  /recorded vote of (?<inFavour>\w+) (?:votes )?to (?<against>\w+)(?:,? with (?<abstaining>\w+) abstentions?)?/i;
const sections: readonly [StateVote['vote'], RegExp][] = [
  ['in favour', /In favou?r\s*:/],
  ['against', /Against\s*:/],
  ['abstaining', /Abstain(?:ing|ed)\s*:/],
  ['not voting', /Not voting\s*:/],
];
const words = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const count = (printed: string | undefined): number => {
  if (printed === undefined || /^(?:no|none)$/i.test(printed)) return 0;
  return /^\d+$/.test(printed) ? Number(printed) : words.indexOf(printed.toLowerCase());
};

/** A recorded vote as printed in square brackets; `states` is empty where the lists don't add up to the totals. Undefined where no totals are printed. */
export function parseVote(printed: string): Vote | undefined {
  const groups = totals.exec(printed)?.groups;
  if (!groups) return undefined;
  const vote = {
    inFavour: count(groups['inFavour']),
    against: count(groups['against']),
    abstaining: count(groups['abstaining']),
  };
  if (Math.min(vote.inFavour, vote.against, vote.abstaining) < 0) return undefined;
  const states = statesOf(printed);
  const adds = (kind: StateVote['vote'], total: number): boolean =>
    states.filter((state) => state.vote === kind).length === total;
  const whole =
    adds('in favour', vote.inFavour) && adds('against', vote.against) && adds('abstaining', vote.abstaining);
  return { ...vote, states: whole ? states : [] };
}

function statesOf(printed: string): StateVote[] {
  const found = sections
    .map(([vote, pattern]) => ({ vote, match: pattern.exec(printed) }))
    .filter(({ match }) => match !== null)
    .map(({ vote, match }) => ({ vote, from: match?.index ?? 0, to: (match?.index ?? 0) + (match?.[0].length ?? 0) }))
    .sort((a, b) => a.from - b.from);
  return found.flatMap(({ vote, to }, index) => {
    const list = printed.slice(to, found[index + 1]?.from ?? printed.length).replace(/[\]\s.]+$/, '');
    return list
      .replace(/ and (?=[^,]*$)(?!(?:Barbuda|Grenadines|Principe|Nevis|Herzegovina|Tobago|Northern Ireland)\b)/, ', ')
      .split(/,(?![^(]*\))/)
      .map((state) => state.replace(/\s+/g, ' ').trim())
      .filter((state) => state !== '' && !/^none$/i.test(state))
      .map((state) => ({ state, vote }));
  });
}
