const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

const fromRoman = (numeral: string): number =>
  [...numeral].reduce((total, letter, index) => {
    const value = values[letter] ?? 0;
    return total + (value < (values[numeral[index + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);

/** 1 → `1st`, 12 → `12th`, 63 → `63rd`. */
export function ordinal(count: number): string {
  const teen = count % 100 >= 11 && count % 100 <= 13;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th');
  return `${count}${ending}`;
}

/**
 * A session as it is spoken of: `69` → `69th session`, `III` → `3rd session`, `ES-10` → `10th emergency special session`,
 * `S-VI` → `6th special session`; a year stands for itself.
 */
export function sessionName(session: string): string {
  if (/^\d{4}$/.test(session)) return session;
  const [, kind, mark = ''] = /^(ES-|S-)?(.+)$/.exec(session) ?? [];
  const count = /^\d+$/.test(mark) ? Number(mark) : fromRoman(mark);
  const sort = kind === 'ES-' ? 'emergency special session' : kind === 'S-' ? 'special session' : 'session';
  return `${ordinal(count)} ${sort}`;
}
