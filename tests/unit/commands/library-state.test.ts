import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { libraryState } from '../../../src/commands/build/library-state.ts';
import { catalogueEntry } from '../../../src/corpus/read-entry.ts';
import { temporaryFolder } from '../../frame/temporary-folder.ts';

const markdown = (title: string): string => `---
symbol: A/RES/69/1
title: ${title}
organ: General Assembly
kind: resolution
language: en
adopted: "2014-11-11"
published: null
session: "69"
meeting: null
agendaItems: []
origin: null
jobNumber: null
vote:
  inFavour: 1
  against: 0
  abstaining: 0
---

Text.
`;

it('is the same for the same texts, votes and figures, and another where one of them is', () => {
  const folder = temporaryFolder({ '1.votes.json': '[]' });
  const figures = join(folder, 'figures.json');
  const state = (title = 'Peace', path = '1.md'): string => {
    const entry = catalogueEntry(markdown(title), path);
    return libraryState({ entries: [entry], catalogue: `${entry.digest} ${path}` }, folder, figures);
  };
  const states = [state(), state('War'), state('Peace', '2.md')];
  writeFileSync(join(folder, '1.votes.json'), '[{"state":"A","vote":"in favour"}]');
  states.push(state());
  writeFileSync(figures, '{}');
  states.push(state());
  expect(new Set(states).size).toBe(states.length);
  expect(state()).toBe(states.at(-1));
  writeFileSync(join(folder, '1.votes.json'), '[]');
  rmSync(figures);
  expect(state()).toBe(states[0]);
});
