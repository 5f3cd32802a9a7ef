import { ordinals, sessionKinds } from '../../vocabulary/sessions.ts';

const ordinalWords = '(?:[Oo]ne\\s+hundred\\s+and\\s+|[Oo]ne\\s+)?[A-Za-z]+(?:-[a-z]+)?';

/** A session as printed in a masthead: `Sixty-ninth session`, `Thirty-second special session`, `2021 session`. Pattern source, without groups. */
export const sessionPattern = `(?:(?:Resumed\\s+)?(?:${ordinalWords}|\\d{4})\\s+(?:emergency\\s+)?(?:special\\s+)?session)`;

const byWords = /^(?:Resumed\s+)?(.+?)\s+((?:emergency\s+)?(?:special\s+)?session)$/i;

/** `Sixty-ninth session` → `69`, `Thirty-second special session` → `S-32`, `2021 session` → `2021`; null for what is no session. */
export function parseSession(printed: string): string | null {
  const match = byWords.exec(printed.trim().replace(/\s+/g, ' '));
  if (!match) return null;
  const [, which = '', kindWords = ''] = match;
  if (/^\d{4}$/.test(which)) return which;
  const number = ordinals.indexOf(which.toLowerCase());
  const kind = sessionKinds.find(({ printed: words }) => words === kindWords.toLowerCase());
  return number > 0 && kind ? `${kind.prefix}${number}` : null;
}
