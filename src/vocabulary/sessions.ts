import { ordinalWord } from './ordinal-word.ts';

/** The ordinals in which sessions and years of an organ are printed, `first` to `one hundred and ninety-ninth`; index = number. */
export const ordinals: readonly string[] = Array.from({ length: 200 }, (_, number) => {
  if (number === 100) return 'one hundredth';
  return number < 100 ? ordinalWord(number) : `one hundred and ${ordinalWord(number - 100)}`;
});

/** What a session is called after its ordinal, and what its symbol puts before the number. */
export const sessionKinds = [
  { printed: 'session', prefix: '' },
  { printed: 'special session', prefix: 'S-' },
  { printed: 'emergency special session', prefix: 'ES-' },
] as const;
