import type { Imported } from '../import-document.ts';

/** Each line of a document as received with where it went: line number, rule, `→` the field, block or note, then the text; a line that went to several places is repeated. */
export function explain({ text, ledger, source, diagnostics, document }: Imported): string {
  if (!document) return diagnostics.map(({ message, hint }) => `${source}: ${message}\n    ${hint}\n`).join('');
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map((end) => end.index + end[0].length)];
  const width = String(starts.length).length;
  const rows: string[] = [];
  let claim = 0;
  starts.forEach((start, index) => {
    const end = starts[index + 1] ?? text.length;
    const number = String(index + 1).padStart(width);
    const before = rows.length;
    while ((ledger[claim]?.end ?? 0) <= start && claim < ledger.length) claim += 1;
    for (let at = claim; at < ledger.length && (ledger[at]?.start ?? end) < end; at += 1) {
      const { start: from, end: to, rule, to: where } = ledger[at] as Imported['ledger'][number];
      const printed = text.slice(Math.max(from, start), Math.min(to, end)).trim();
      rows.push(`${number}  ${(where ? `${rule} → ${where}` : rule).padEnd(32)}  ${printed}`);
    }
    if (rows.length === before) rows.push(`${number}  blank`);
  });
  return `${rows.join('\n')}\n`;
}
