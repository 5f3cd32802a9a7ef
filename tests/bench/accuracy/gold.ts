import { readFileSync } from 'node:fs';

/** A document as the United Nations' editors marked it up: the symbols they linked and the text of each link. */
export interface Gold {
  file: string;
  /** Nearly all citations of the document are linked. */
  linked: boolean;
  citations: string[];
  printed: string[];
  paragraphs: { number: string; text: string }[];
  footnotes: [string, string][];
}

export const stemOf = (path: string): string => path.replace(/^.*[\\/]/, '').replace(/\.[a-z]+$/, '');

export const readGold = (path: string): Gold[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Gold)
    .filter(({ linked }) => linked);

const letters = String.raw`(?:\[?[A-Z](?:(?:-|AND|TO|,)[A-Z])*\]?)?`;
const resolution = new RegExp(
  String.raw`^([AE]\/(?:HRC\/)?(?:RES|DEC)\/(?:E?S-)?\d+(?:\/\d+)?)${letters}(\([^)]*\))?${letters}$`,
);

/** A symbol without part letters, the second half of a joint symbol and what only the links carry. */
export const comparable = (symbol: string): string =>
  symbol
    .toUpperCase()
    .replace(/[\s*]+/g, '')
    .replace(/^\/?(?:EN\/)?/, '')
    .replace('(SUPP)', '')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/-[SE]\/.*$/, '')
    .replace(resolution, (_, before: string, session?: string) => before + (session ?? ''));

export const isResolution = (symbol: string): boolean => /^(?:[ASE]|A\/HRC)\/RES\//.test(symbol);
