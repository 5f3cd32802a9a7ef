import { escapeHTML } from 'astro/runtime/server/index.js';
import { expect, it } from 'vitest';
import { escapedWords } from '../../../src/components/escaped-words.ts';

it.each(['', 'plain words', `"A" & B's <i>`, 'Côte d’Ivoire'])('%s is written as Astro writes it', (words) => {
  expect(escapedWords(words)).toBe(escapeHTML(words));
});
