import { parseSymbol } from '../symbols/parse-symbol.ts';
import { type OrganId, organs } from '../vocabulary/organs.ts';
import { kindWords, organWords } from '../vocabulary/symbol-words.ts';

/** A canonical symbol that a query can be read as. */
export interface SymbolForm {
  symbol: string;
}

interface Asked {
  /** What is left of the query without the words for organ and kind. */
  rest: string;
  organ: OrganId | null;
  kind: 'resolution' | 'decision' | 'statement' | null;
}

const date = /,?\s*(?:of|adopted(?: on)?)\s+\d{1,2}\s+[a-z]+\s+\d{4}$/i;
const hyphens = /[\u2010-\u2015\u2212]/g;

/** Takes the words for organ and kind off a query: `GA resolution 60/288` → `60/288`, `ga`, `resolution`. */
export function wordsAround(query: string): Asked {
  let rest = query.replace(hyphens, '-').replace(date, '').trim();
  let organ: Asked['organ'] = null;
  let kind: Asked['kind'] = null;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(/^(?:the|un|united nations)\s+/i, '').replace(/\s+of the\s+/i, ' ');
    for (const [words, id] of organWords) {
      if (organ) break;
      const without = withoutWords(rest, words);
      if (without !== rest) [rest, organ] = [without, id];
    }
    for (const [words, each] of kindWords) {
      if (kind) break;
      const without = withoutWords(rest, words);
      if (without !== rest) [rest, kind] = [without, each];
    }
  }
  return { rest: rest.replace(/^no\.?\s*(?=\d)/i, ''), organ, kind };
}

/** Words count where white space, a digit or the end follows or precedes them, so that `ga` does not begin `gas`. */
function withoutWords(text: string, words: string): string {
  const lower = text.toLowerCase();
  if (lower.startsWith(words) && /^[.\s/-]+(?=[\dse])|^(?=\d)|^[.\s]+(?=[a-z])/i.test(text.slice(words.length))) {
    return text.slice(words.length).replace(/^[.\s/-]+/, '');
  }
  if (lower.endsWith(` ${words}`)) return text.slice(0, -words.length).replace(/[\s,]+$/, '');
  return text;
}

const slashed = /^(?<session>\d{1,4}|(?:ES|S)-\d+)\s*\/\s*(?<number>\d{1,4})\s*(?:\[?(?<part>[A-Z])\]?)?$/i;
const bracketed = /^(?<number>\d{1,4})\s*(?<part>[A-Z])?\s*\(\s*(?<session>[A-Z0-9-]+)\s*\)\s*(?<after>[A-Z])?$/i;

/** Every symbol that the rest of a query can stand for, given what its words say of organ and kind. */
export function symbolForms(asked: Asked): SymbolForm[] {
  const whole = wholeForm(asked.rest);
  if (whole) return [{ symbol: whole }];
  const slash = slashed.exec(asked.rest)?.groups;
  if (slash)
    return written(asked, (prefix) => `${prefix}/${slash['session']}/${slash['number']}${slash['part'] ?? ''}`);
  const bracket = bracketed.exec(asked.rest)?.groups;
  if (!bracket) return [];
  const part = bracket['part'] ?? bracket['after'] ?? '';
  return written(asked, (prefix) => `${prefix}/${bracket['number']}(${bracket['session']})${part}`);
}

/** `a/res/69/12`, `A-RES-69-12`, `a res 69 12`: the slashes of a whole symbol may be written in other ways. */
function wholeForm(text: string): string | undefined {
  const spaced = /^(?:a|s|e)[\s/.-]+(?:hrc[\s/.-]+)?(?:res|dec|prst)[\s/.-]+/i.exec(text)?.[0];
  const slashes = spaced
    ? spaced.trim().replace(/[\s/.-]+/g, '/') + text.slice(spaced.length).replace(/^(\d+|E?S-\d+)[\s.-]+(?=\d)/i, '$1/')
    : text;
  const symbol = parseSymbol(
    slashes
      .replace(/^([ase])(?=(?:res|dec|prst)\/)/i, '$1/')
      .replace(/^((?:a|s|e)(?:\/hrc)?\/(?:res|dec|prst))(?=\d)/i, '$1/'),
  );
  const document = symbol?.kind === 'document';
  if (!symbol || (document && (/\s/.test(text) || slashed.test(text)))) return undefined;
  return symbol.canonical;
}

function written({ organ, kind }: Asked, form: (prefix: string) => string): SymbolForm[] {
  return organs
    .filter((each) => !organ || each.id === organ)
    .flatMap((each) => {
      const prefixes: Partial<Record<string, string>> = {
        resolution: each.resolution,
        decision: 'decision' in each ? each.decision : undefined,
        statement: 'statement' in each ? each.statement : undefined,
      };
      return (kind ? [kind] : ['resolution', 'decision', 'statement']).map((name) => prefixes[name]);
    })
    .map((prefix) => prefix && parseSymbol(form(prefix)))
    .filter((symbol) => symbol !== undefined && symbol !== '')
    .filter((symbol) => symbol.kind !== 'document')
    .map((symbol) => ({ symbol: symbol.canonical }));
}
