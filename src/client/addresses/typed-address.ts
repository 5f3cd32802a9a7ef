import { symbolAt } from '../../symbols/address.ts';
import type { DocumentSymbol } from '../../symbols/document-symbol.ts';
import { parseSymbol } from '../../symbols/parse-symbol.ts';
import { councilYear } from '../../vocabulary/council-years.ts';

/**
 * The document that somebody means who types a path below the site's base: `A/RES/69/12`, `a/res/69/12/index.html`, `s/res/1631`,
 * `a/res/217(III)`, `69/12`. Undefined for paths that name none.
 */
export function typedDocument(path: string): DocumentSymbol | undefined {
  const plain = decoded(path)
    .replace(/\/{2,}/g, '/')
    .replace(/^\/|\/?(?:index)?(?:\.html?)?$/gi, '')
    .replace(/\.(?:pdf|md|txt|json|xml|bib|ris|csl\.json)$/i, '');
  const council = /^s\/res\/(\d+)$/i.exec(plain)?.[1];
  const candidates = [
    symbolAt(plain),
    council === undefined ? undefined : parseSymbol(`S/RES/${council}(${councilYear(Number(council))})`),
    parseSymbol(plain),
    /^\d/.test(plain) ? parseSymbol(`A/RES/${plain}`) : undefined,
  ];
  return candidates.find((symbol) => symbol !== undefined && symbol.kind !== 'document');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

const shortNames: Readonly<Record<string, string>> = { p: 'para', op: 'para', pp: 'pre', fn: 'fn', note: 'fn' };

/**
 * The paragraph id that somebody means who types a fragment: `para-04`, `4`, `op4`, `para4a` → `para-4`, `para-4`, `para-4`, `para-4-a`.
 * Undefined where it is no other than what was typed, or names no paragraph.
 */
export function typedParagraph(fragment: string): string | undefined {
  const plain = decoded(fragment).replace(/^#/, '').trim().toLowerCase();
  const named = /^(.*?(?:^|-))(para|pre|p|op|pp|fn|note|annex)[-. ]?0*(\d.*)$/.exec(plain);
  const bare = /^0*(\d.*)$/.exec(plain);
  const [before = '', name = 'para', rest = ''] = named ? named.slice(1) : ['', 'para', bare?.[1] ?? ''];
  if (!rest) return undefined;
  const marks = rest
    .replace(/[()\s._]+(?!\d)/g, '-')
    .replace(/^(\d+)([a-z])/, '$1-$2')
    .replace(/-0+(?=\d)/g, '-')
    .replace(/-+/g, '-')
    .replace(/-$/, '');
  const id = `${before}${shortNames[name] ?? name}-${marks}`;
  return id === fragment.replace(/^#/, '') ? undefined : id;
}
