import { parseSymbol } from '../../symbols/parse-symbol.ts';
import { type TimelineYear, timelineOf } from './timeline.ts';

/** What the page of a text knows of its neighbours in time. */
interface Dated {
  adopted: string | null;
  cites: readonly { symbol: string; adopted: string | null }[];
  citedBy: { texts: readonly { adopted: string | null }[] };
}

/** The timeline of a text from what its page lists. A cited text without a date is placed by the year in its symbol, `S/RES/1631 (2005)`. */
export const pageTimeline = ({ adopted, cites, citedBy }: Dated): TimelineYear[] =>
  timelineOf(
    adopted,
    cites.map((text) => text.adopted ?? yearIn(text.symbol)),
    citedBy.texts.map((text) => text.adopted),
  );

function yearIn(symbol: string): string | null {
  const session = parseSymbol(symbol)?.session;
  return session && /^\d{4}$/.test(session) ? session : null;
}
