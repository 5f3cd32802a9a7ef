import type { SourceLine } from '../../read/source.ts';
import type { MastheadFields } from './masthead-fields.ts';

const squash = (text: string): string => text.replace(/[\s*\u00ad]+/g, '');

/** How many lines a running head may be broken over. */
const longest = 6;

/** Indexes of the lines that repeat symbol and title at the head of even and odd pages, run together and broken as Word broke them. */
export function findRunningHeads(lines: readonly SourceLine[], title: string, fields: MastheadFields): Set<number> {
  const heads = new Set<number>();
  const name = squash(title);
  const symbols = [
    ...new Set([
      ...fields.symbols.map(({ printed }) => squash(printed)),
      ...lines.flatMap(
        ({ text }) => squash(text).match(/(?:[AES])\/(?:HRC\/)?(?:RES|DEC|PRST)\/\S*?(?=$|[A-Z][a-z])/)?.[0] ?? [],
      ),
    ]),
  ].filter(Boolean);
  const known = new Set(
    symbols.flatMap((symbol) => [symbol, ...(name ? [`${symbol}${name}`, `${name}${symbol}`, name] : [])]),
  );
  for (let index = 0; index < lines.length; index += 1) {
    let joined = '';
    for (let count = 0; count < longest && lines[index + count]?.text; count += 1) {
      joined += squash(lines[index + count]?.text ?? '');
      if (!known.has(joined)) continue;
      for (let head = index; head <= index + count; head += 1) heads.add(head);
      break;
    }
  }
  return heads;
}
