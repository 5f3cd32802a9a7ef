import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runCommand } from '../frame/run-command.ts';
import { temporaryFolder } from '../frame/temporary-folder.ts';

const text = (symbol: string, paragraph: string): string => `---
symbol: ${symbol}
title: Libraries of small islands
organ: General Assembly
kind: resolution
language: en
adopted: "2031-03-03"
published: null
session: "85"
meeting: null
agendaItems: []
origin: null
jobNumber: null
---

*The General Assembly,*

1. *Notes* ${paragraph}.
`;

const library = () =>
  temporaryFolder({
    'a/res/85/41.md': text('A/RES/85/41', 'that all is well'),
    'a/res/85/42.md': text('A/RES/85/42', 'paragraph 9 of its resolution 85/41'),
  });

it.each([
  [(folder: string) => runCommand('check', [folder]), 'as its argument'],
  [(folder: string) => runCommand('check', [], { RESOLUTIONS: folder }), 'as RESOLUTIONS, like every other command'],
])('npm run check says what the citations of a folder do not bear out: named %#', async (check) => {
  const { status, stdout, stderr } = await check(library());
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^A\/RES\/85\/42, para-1 .* \[pinpoint-not-there\]\n2 texts, 1 citation\.\n/);
});

it('two files of one symbol are told, and only the first of them is read', async () => {
  const well = text('A/RES/85/41', 'that all is well');
  const { status, stdout, stderr } = await runCommand('check', [temporaryFolder({ 'a.md': well, 'b.md': well })]);
  expect([status, stdout]).toEqual([1, '1 text, 0 citations.\n']);
  expect(stderr).toMatch(/^b\.md: .*A\/RES\/85\/41, which a\.md has too/);
});

it('a file in the place of the folder is called one', async () => {
  const { status, stderr } = await runCommand('check', [join(temporaryFolder({ 'a.md': '' }), 'a.md')]);
  expect([status, stderr]).toEqual([1, expect.stringContaining('a.md: it is a file, not a folder.')]);
});
