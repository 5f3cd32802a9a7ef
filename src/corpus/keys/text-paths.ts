import type { CatalogueEntry } from '../catalogue-entry.ts';
import type { Library } from '../library.ts';
import { textsByAddress } from '../texts-by-address.ts';
import type { PageKeys } from './page-keys.ts';

const pathOf = ({ address, symbol }: CatalogueEntry) => ({
  params: { text: address.slice(1, -1) },
  props: { symbol: symbol.canonical },
});

/** The pages of all held texts, for a route `[...text]`. */
export const textPaths = ({ entries }: Library) => entries.map(pathOf);

/** The same by their addresses, with their keys. */
export function* keyedTexts({ entries }: Library, keys: PageKeys): Generator<readonly [string, string]> {
  for (const entry of entries) yield [entry.address, keys.text(entry)];
}

/** The page of a text by its address. */
export function textAt(library: Library) {
  const texts = textsByAddress(library);
  return (address: string) => {
    const text = texts.get(address);
    return text && pathOf(text);
  };
}
