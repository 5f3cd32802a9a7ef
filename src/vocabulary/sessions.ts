const units = [
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

/** The ordinals in which sessions and years of an organ are printed, `first` to `one hundred and ninety-ninth`; index = number. */
export const ordinals: readonly string[] = Array.from({ length: 200 }, (_, number) => ordinal(number));

function ordinal(number: number): string {
  if (number >= 100) return number === 100 ? 'one hundredth' : `one hundred and ${ordinal(number - 100)}`;
  if (number < 20) return units[number] ?? '';
  const stem = tens[Math.floor(number / 10)] ?? '';
  return number % 10 === 0 ? `${stem}ieth` : `${stem}y-${units[number % 10]}`;
}

/** What a session is called after its ordinal, and what its symbol puts before the number. */
export const sessionKinds = [
  { printed: 'session', prefix: '' },
  { printed: 'special session', prefix: 'S-' },
  { printed: 'emergency special session', prefix: 'ES-' },
] as const;
