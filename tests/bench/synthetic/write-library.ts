import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeMarkdown } from '../../../src/markdown/write-markdown.ts';
import { addressOf } from '../../../src/symbols/address.ts';
import { parseSymbol } from '../../../src/symbols/parse-symbol.ts';
import { Chance } from './chance.ts';
import { Citing } from './citing.ts';
import { type PlannedText, planTexts } from './plan.ts';
import { type Draft, firstDraft, nextDraft } from './series-draft.ts';
import { syntheticText } from './synthetic-text.ts';
import { Vocabulary } from './vocabulary.ts';

/** A library of `count` made texts as Markdown, each with its path, in the order in which they were adopted. The same seed gives the same bytes. */
export function* syntheticLibrary(count: number, seed: number): Generator<{ path: string; markdown: string }> {
  const chance = new Chance(seed);
  const vocabulary = new Vocabulary();
  const texts = planTexts(count, chance);
  const citing = new Citing(texts);
  const drafts = new Map<number, Draft>();
  for (const [at, text] of texts.entries()) {
    if (!text.held) continue;
    const before = drafts.get(text.series);
    const draft = before ? nextDraft(before, vocabulary, chance) : firstDraft(vocabulary, chance, text.series);
    drafts.set(text.series, draft);
    yield { path: pathOf(text), markdown: writeMarkdown(syntheticText(text, at, draft, citing, chance)) };
  }
}

/** Writes such a library below `folder`; gives its bytes. */
export function writeLibrary(folder: string, count: number, seed = 1): number {
  let bytes = 0;
  for (const { path, markdown } of syntheticLibrary(count, seed)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, markdown);
    bytes += Buffer.byteLength(markdown);
  }
  return bytes;
}

function pathOf({ symbol }: PlannedText): string {
  const parsed = parseSymbol(symbol);
  if (!parsed) throw new Error(`${symbol} is no symbol: the plan of the library is wrong.`);
  return `${addressOf(parsed).slice(1, -1)}.md`;
}
