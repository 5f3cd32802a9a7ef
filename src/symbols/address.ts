import type { DocumentSymbol } from './document-symbol.ts';
import { parseSymbol } from './parse-symbol.ts';

/**
 * The address of a document's page below the site's base: `/a/res/69/12/`, `/s/res/1631-2005/`, `/a/res/217-iii/`,
 * `/a/res/75/290-b/`. Distinct for distinct symbols of the organs in `vocabulary/organs.ts`; never changes.
 */
export function addressOf(symbol: DocumentSymbol): string {
  const before = known.get(symbol);
  if (before !== undefined) return before;
  const address = addressIn(symbol);
  known.set(symbol, address);
  return address;
}

/** Every citation of a text asks for its address. */
const known = new WeakMap<DocumentSymbol, string>();

function addressIn(symbol: DocumentSymbol): string {
  const path = symbol.canonical
    .toLowerCase()
    .replace(/\(([^)]*)\)/g, '-$1')
    .replace(/[^a-z0-9./-]+/g, '-');
  if (!symbol.part) return `/${path}/`;
  const letters = symbol.part.length;
  return `/${path.slice(0, -letters).replace(/-$/, '')}-${path.slice(-letters)}/`;
}

/** The way back for resolutions, decisions and statements: `/a/res/217-iii/` → `A/RES/217(III)`. Undefined for other addresses. */
export function symbolAt(address: string): DocumentSymbol | undefined {
  const path = address.replace(/^\/|\/$/g, '').toUpperCase();
  const candidates = [
    path,
    path.replace(/-([A-Z])$/, '$1'),
    path.replace(/^(.*?\/\d+)-((?:E?S-)?[IVXLC]+|\d{4})$/, '$1($2)'),
    path.replace(/^(.*?\/\d+)-((?:E?S-)?[IVXLC]+|\d{4})-([A-Z])$/, '$1($2)$3'),
  ];
  return candidates
    .map(parseSymbol)
    .find((symbol) => symbol && symbol.kind !== 'document' && addressOf(symbol) === `/${path.toLowerCase()}/`);
}

/** Where the United Nations keeps the official document in English. */
export const officialAddress = (symbol: DocumentSymbol): string =>
  `https://docs.un.org/en/${encodeURI(symbol.canonical)}`;
