import { createHash } from 'node:crypto';
import type { Imported } from '../../import/import-document.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { addressOf } from '../../symbols/address.ts';
import { formatSymbol } from '../../symbols/format-symbol.ts';
import { parseSymbol } from '../../symbols/parse-symbol.ts';
import { aboutFile } from './about-file.ts';

/** A document ready to be written: paths relative to the folder of Markdown. */
export interface Ready {
  symbol: string;
  path: string;
  markdown: string;
  votes: { path: string; json: string };
  /** Equal where two files hold the same text, whatever is known about it. */
  digest: string;
}

/** What a worker hands back of one file: small, whatever the size of the file. */
export interface Outcome {
  source: string;
  ready: Ready | null;
  diagnostics: Diagnostic[];
}

const noSymbol = (printed: string): Diagnostic =>
  aboutFile(
    'no-symbol',
    printed ? `"${printed}" is no document symbol` : 'no document symbol was found',
    'A document is kept at the address of its symbol; see that the file holds its masthead or tail.',
  );

export function outcomeOf({ source, document, markdown, votes, diagnostics }: Imported): Outcome {
  if (!document || markdown === null) return { source, ready: null, diagnostics };
  const symbol = parseSymbol(document.frontMatter.symbol);
  if (!symbol) return { source, ready: null, diagnostics: [...diagnostics, noSymbol(document.frontMatter.symbol)] };
  const at = addressOf(symbol).replace(/^\/|\/$/g, '');
  const text = JSON.stringify([document.frontMatter.title, document.body, document.footnotes]);
  return {
    source,
    diagnostics,
    ready: {
      symbol: formatSymbol(symbol),
      path: `${at}.md`,
      markdown,
      votes: { path: `${at}.votes.json`, json: votes.length > 0 ? `${JSON.stringify(votes, null, 2)}\n` : '' },
      digest: createHash('sha256').update(text).digest('hex'),
    },
  };
}
