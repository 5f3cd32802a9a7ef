import { parseSymbol } from '../../symbols/parse-symbol.ts';

/** An archive of texts in one form, below `/data/`. */
export interface Archive {
  name: string;
  /** The extension of the form that it holds. */
  extension: string;
  description: string;
  /** The session or year whose texts it holds, `A/RES 69`; null where it holds all. */
  part: string | null;
  /** Their canonical symbols, in the order of the library. */
  symbols: readonly string[];
}

type Named = { symbol: string; address: string };

const packed = [
  { stem: 'markdown', extension: 'md', form: 'as Markdown, as stored' },
  { stem: 'akoma-ntoso', extension: 'xml', form: 'as Akoma Ntoso XML' },
];

/**
 * So many texts are one archive. More are an archive for each session or year, as hosts refuse files of more than some 25 MB,
 * and so that one text more makes one archive new.
 */
const together = 1000;

/** The archives of a library, in the order of its texts. Symbols are canonical. */
export function archivesOf(texts: readonly Named[]): Archive[] {
  const parts = [...Map.groupBy(texts, texts.length > together ? partOf : () => null)];
  return parts.flatMap(([part, own]) =>
    packed.map(({ stem, extension, form }) => ({
      name: part === null ? `${stem}.zip` : `${stem}-${part.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.zip`,
      extension,
      description: part === null ? `Every text ${form}` : `The texts of ${part} ${form}`,
      part,
      symbols: own.map(({ symbol }) => symbol),
    })),
  );
}

/** `A/RES/69/12` → `A/RES 69`, `S/RES/1631(2005)` → `S/RES 2005`. */
function partOf({ symbol, address }: Named): string {
  const session = parseSymbol(symbol)?.session ?? '';
  const segments = address.toUpperCase().split('/').filter(Boolean).slice(0, -1);
  const series = segments.at(-1) === session ? segments.slice(0, -1) : segments;
  return [series.join('/'), session].filter(Boolean).join(' ');
}
