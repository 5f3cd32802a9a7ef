import type { Fields, StateVote } from '../../understood.ts';
import { descendants, firstBelow, textOf, type XmlElement } from '../xml/xml-tree.ts';

const ways: Record<string, StateVote['vote']> = {
  inFavour: 'in favour',
  against: 'against',
  abstaining: 'abstaining',
  notVoting: 'not voting',
};

export interface RecordedVote {
  totals: Fields['vote'];
  states: StateVote[];
}

/** The recorded vote as the metadata give it: totals, and each State in the order listed. `totals` undefined where none was recorded. */
export function recordedVote(root: XmlElement): RecordedVote {
  const voting = firstBelow(root, 'voting');
  if (!voting) return { totals: undefined, states: [] };
  const totals = { inFavour: 0, against: 0, abstaining: 0 };
  const states: StateVote[] = [];
  let counted = false;
  for (const count of descendants(voting, 'count')) {
    const way = (count.attributes['refersTo'] ?? '').replace(/^#/, '');
    const vote = ways[way];
    if (!vote) continue;
    const listed = descendants(count, 'organization').map((state) => textOf(state).replace(/\s+/g, ' ').trim());
    for (const state of listed) if (state) states.push({ state, vote });
    const value = Number(count.attributes['value'] || listed.length);
    if (way !== 'notVoting' && Number.isInteger(value) && value > 0) {
      totals[way as keyof typeof totals] = value;
      counted = true;
    }
  }
  const printed = /\b(\d+)-(\d+)-(\d+)\b/.exec(voting.attributes['outcome'] ?? '');
  if (!counted && printed) {
    const [inFavour, against, abstaining] = printed.slice(1).map(Number) as [number, number, number];
    return { totals: { inFavour, against, abstaining }, states };
  }
  return { totals: counted ? totals : undefined, states };
}
