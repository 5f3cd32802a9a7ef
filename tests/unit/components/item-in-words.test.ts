import { expect, test } from 'vitest';
import { itemInWords } from '../../../src/components/agenda/item-in-words.ts';

const assembly = {
  organ: 'ga' as const,
  organName: 'General Assembly',
  name: '75th session',
  address: '/agenda/ga/75/',
  texts: 3,
};
const council = {
  organ: 'sc' as const,
  organName: 'Security Council',
  name: 'all years',
  address: '/agenda/sc/',
  texts: 3,
};

const named = (session: typeof assembly | typeof council, number: string, name: string) =>
  itemInWords({
    session,
    item: { organ: session.organ, session: number && '75', number, name, address: '/' },
  });

test.each([
  [
    named(assembly, '72 (b)', 'Human rights: questions'),
    'General Assembly, 75th session, agenda item 72 (b)',
    'General Assembly, 75th session, agenda item 72 (b), Human rights: questions',
    'by its number in its session, with its name where there is room',
  ],
  [
    named(assembly, '9', ''),
    'General Assembly, 75th session, agenda item 9',
    'General Assembly, 75th session, agenda item 9',
    'by its number alone',
  ],
  [
    named(council, '', 'Peace and security in Africa'),
    'Peace and security in Africa, agenda item of the Security Council',
    'Peace and security in Africa, agenda item of the Security Council',
    'one without a number by its name, and by no session',
  ],
])('%o is called %j, and in full %j (%s)', (words, title, full) => {
  expect([words.title, words.full]).toEqual([title, full]);
});
