import { csv } from '../../exports/library/csv.ts';
import { type Judged, states } from './judge.ts';

/** Absolute address of a citation's target; empty for another body's. `base` is the address of the site. */
export const targetOf = ({ href, held }: Pick<Judged, 'href' | 'held'>, base: string): string =>
  href === null ? '' : held ? `${base.replace(/\/$/, '')}${href}` : href;

/** One line a citation: as printed, in full, what is to be said of it. */
export const asList = (judged: readonly Judged[]): string =>
  judged
    .map(({ text, symbol, date, state, note }) =>
      [`${text}${symbol ? ` = ${symbol}` : ''}${date ? ` (${date})` : ''}: ${states[state]}`, note]
        .filter(Boolean)
        .join('. '),
    )
    .join('\n');

export const asCsv = (judged: readonly Judged[], base: string): string =>
  csv(
    ['printed', 'symbol', 'date', 'finding', 'note', 'address'],
    judged.map((each) => ({
      printed: each.text,
      symbol: each.symbol,
      date: each.date,
      finding: states[each.state],
      note: each.note,
      address: targetOf(each, base),
    })),
  );

/** The draft in pieces: words between citations, and citations. Members that a range only implies have no words of their own. */
export function pieces(draft: string, judged: readonly Judged[]): (string | Judged)[] {
  const found: (string | Judged)[] = [];
  let at = 0;
  for (const each of judged.toSorted((a, b) => a.start - b.start)) {
    if (each.start < at || each.end <= each.start) continue;
    found.push(draft.slice(at, each.start), each);
    at = each.end;
  }
  return [...found, draft.slice(at)].filter((piece) => piece !== '');
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** The draft with its citations as links: for a word processor, and as Markdown for all else. */
export function withLinks(draft: string, judged: readonly Judged[], base: string): { html: string; text: string } {
  const all = pieces(draft, judged);
  const html = all
    .map((piece) => {
      if (typeof piece === 'string') return escaped(piece);
      const target = targetOf(piece, base);
      const words = escaped(draft.slice(piece.start, piece.end));
      return target ? `<a href="${escaped(target)}">${words}</a>` : words;
    })
    .join('')
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('');
  const text = all
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const target = targetOf(piece, base).replaceAll('(', '%28').replaceAll(')', '%29');
      const words = draft.slice(piece.start, piece.end);
      return target ? `[${words}](${target})` : words;
    })
    .join('');
  return { html, text };
}
