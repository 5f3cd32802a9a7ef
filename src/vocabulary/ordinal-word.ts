const ones = [
  '',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
];
const tens = ['', '', 'twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'];

/** 3 → `third`, 21 → `twenty-first`; 100 and more in figures, `112th` as `112`. */
export function ordinalWord(count: number): string {
  if (count < 20) return ones[count] ?? String(count);
  if (count >= 100) return String(count);
  const ten = tens[Math.floor(count / 10)] ?? '';
  return count % 10 === 0 ? `${ten}ieth` : `${ten}y-${ones[count % 10]}`;
}
