import { hash } from 'node:crypto';
import { addressOf } from '../../symbols/address.ts';
import type { DocumentSymbol } from '../../symbols/document-symbol.ts';
import type { CatalogueEntry } from '../catalogue-entry.ts';
import type { Library } from '../library.ts';
import { type Comparison, compareTexts } from './compare.ts';
import type { ComparedText } from './compared-text.ts';
import { comparisonForm } from './packed-comparison.ts';

/** The page that compares two held texts: `/compare/a/res/65/122/to/a/res/69/12/`. Both stand in it, so that it never means others. */
export const comparisonAddress = (older: DocumentSymbol, newer: DocumentSymbol): string =>
  `/compare${addressOf(older)}to${addressOf(newer)}`;

/** The address of the newer text in one of those. */
export const newerOf = (address: string): string => address.slice(address.lastIndexOf('/to/') + '/to'.length);

/** A held text by its file. */
export type HeldFile = Pick<CatalogueEntry, 'path' | 'digest'>;

/** The text that was asked for last: in a series each is compared with the one before it and the one after it. */
let last: { entry: HeldFile; text: Promise<ComparedText> } | undefined;

/** A held text as it is compared. */
function comparedText(library: Library, entry: HeldFile): Promise<ComparedText> {
  const known = last?.entry.digest === entry.digest && last.entry.path === entry.path;
  const text = known && last ? last.text : library.comparedOf(entry);
  last = { entry, text };
  return text;
}

/** The comparison of two held texts. It is kept: several pages show something of it. */
export const comparisonOf = (library: Library, older: HeldFile, newer: HeldFile): Promise<Comparison> =>
  library.kept(
    keyOfPair(older, newer),
    'comparison',
    async () => compareTexts(await comparedText(library, older), await comparedText(library, newer)),
    comparisonForm,
  );

/** What is made of two texts is kept under this key. */
export const keyOfPair = (older: Pick<HeldFile, 'digest'>, newer: Pick<HeldFile, 'digest'>): string =>
  hash('sha256', `${older.digest} ${newer.digest}`);
