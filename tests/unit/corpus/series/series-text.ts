import { notedText } from '../../../../src/corpus/series/noted-text.ts';
import type { SeriesCitation, SeriesText } from '../../../../src/corpus/series/series-text.ts';
import { parseSymbol } from '../../../../src/symbols/parse-symbol.ts';

const organs = { A: 'General Assembly', S: 'Security Council', E: 'Economic and Social Council' } as const;

/**
 * A held text with a preamble. In it `<65/122 of 2010-12-13>` is a citation of the text's own organ with its date, which is
 * left out of the wording; `<65/122>` one without. `more`: what else its front matter has.
 */
export function seriesText(
  name: string,
  title: string,
  adopted: string,
  preamble: readonly string[],
  more: Partial<SeriesText['frontMatter']> = {},
): SeriesText {
  const symbol = parseSymbol(name);
  if (!symbol) throw new Error(`${name} is no symbol`);
  const citations: SeriesCitation[] = [];
  const paragraphs = preamble.map((marked, index) => {
    const id = `pre-${index + 1}`;
    const text = marked.replaceAll(/<([^>]+?)(?: of (\d{4}-\d\d-\d\d))?>/g, (_, text: string, date?: string) => {
      const cited = parseSymbol(name.startsWith('S') ? `S/RES/${text}` : `${name.slice(0, 1)}/RES/${text}`);
      citations.push({
        text,
        symbol: cited?.canonical ?? null,
        kind: 'resolution',
        date: date ?? null,
        paragraph: id,
      });
      return text;
    });
    return { id, kind: 'preambular' as const, text };
  });
  const organ = organs[name.slice(0, 1) as keyof typeof organs];
  const frontMatter = { title, organ, kind: 'resolution' as const, adopted, ...more };
  return { symbol, frontMatter, ...notedText({ symbol, frontMatter, paragraphs, citations }) };
}
