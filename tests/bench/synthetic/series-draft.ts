import type { Chance, Quantiles } from './chance.ts';
import * as measures from './measures.ts';
import { operativeVerbs, preambularVerbs } from './verbs.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A paragraph without its number: its opening verb, and its words. `cites` says how many citations follow the verb, `notes` how many marks of notes its end. */
export interface DraftParagraph {
  verb: string;
  words: string;
  subparagraphs: readonly string[];
  cites: number;
  notes: number;
}

/** What a text of a series says, as it goes from one year's text to the next. */
export interface Draft {
  title: string;
  preamble: DraftParagraph[];
  operative: DraftParagraph[];
  annex: DraftParagraph[];
}

/** Steps of a sequence that fills the line from 0 to 1 evenly at any length: so a small library has long and short texts in their shares too. */
const steps = { size: 0.618034, subparagraphs: 0.754878 };

/** What the first text of a series says; `series` is its number. */
export function firstDraft(vocabulary: Vocabulary, chance: Chance, series: number): Draft {
  const size = (series * steps.size) % 1;
  const counted = (quantiles: Quantiles): number =>
    chance.from(quantiles, chance.is(measures.shareOfSize) ? size : chance.next());
  const title = vocabulary.phrase(chance, chance.from(measures.titleWords));
  const annexed = chance.is(measures.shareWithAnnex);
  const [preambularCount, operativeCount] = [
    counted(measures.preambularParagraphs),
    counted(measures.operativeParagraphs),
  ];
  const draft: Draft = {
    title: `${title.charAt(0).toUpperCase()}${title.slice(1)}`,
    preamble: several(preambularCount, () => preambular(vocabulary, chance)),
    operative: several(Math.max(operativeCount, preambularCount === 0 ? 1 : 0), () => operative(vocabulary, chance)),
    annex: annexed ? several(chance.from(measures.annexParagraphs), () => operative(vocabulary, chance)) : [],
  };
  const citing = [draft.preamble, draft.preamble, draft.operative].filter((paragraphs) => paragraphs.length > 0);
  for (let done = 0, end = counted(measures.citations); done < end; done++) {
    scatter(1, chance.of(citing), chance, (paragraph) => ({ ...paragraph, cites: paragraph.cites + 1 }));
  }
  scatter(counted(measures.footnotes), draft.operative, chance, (paragraph) => ({
    ...paragraph,
    notes: paragraph.notes + 1,
  }));
  scatter(
    chance.from(measures.subparagraphs, (series * steps.subparagraphs) % 1),
    draft.operative,
    chance,
    (paragraph) => ({
      ...paragraph,
      subparagraphs: [...paragraph.subparagraphs, vocabulary.phrase(chance, chance.from(measures.subparagraphWords))],
    }),
  );
  return draft;
}

/** The next year's text: most paragraphs stay, some words are changed, some paragraphs go and others come. */
export function nextDraft(draft: Draft, vocabulary: Vocabulary, chance: Chance): Draft {
  const revised = (all: readonly DraftParagraph[], made: () => DraftParagraph): DraftParagraph[] => {
    const kept = all.flatMap((paragraph) => {
      if (chance.is(0.06)) return [];
      const still = chance.is(0.25)
        ? { ...paragraph, words: reworded(paragraph.words, vocabulary, chance) }
        : paragraph;
      if (!chance.is(0.06)) return [still];
      // What comes cites and notes as much as what is there, so that a long series does not lose its citations.
      const { cites, notes, subparagraphs } = paragraph;
      return [still, { ...made(), cites, notes, subparagraphs }];
    });
    return kept.length > 0 || all.length === 0 ? kept : [made()];
  };
  return {
    title: draft.title,
    preamble: revised(draft.preamble, () => preambular(vocabulary, chance)),
    operative: revised(draft.operative, () => operative(vocabulary, chance)),
    annex: draft.annex,
  };
}

const preambular = (vocabulary: Vocabulary, chance: Chance): DraftParagraph => ({
  verb: chance.of(preambularVerbs),
  words: vocabulary.phrase(chance, chance.from(measures.preambularWords)),
  subparagraphs: [],
  cites: 0,
  notes: 0,
});

const operative = (vocabulary: Vocabulary, chance: Chance): DraftParagraph => ({
  ...preambular(vocabulary, chance),
  verb: chance.of(operativeVerbs),
  words: vocabulary.phrase(chance, chance.from(measures.operativeWords)),
});

const several = <Item>(count: number, make: () => Item): Item[] => Array.from({ length: count }, make);

function scatter<Item>(count: number, items: Item[], chance: Chance, change: (item: Item) => Item): void {
  for (let done = 0; done < count; done++) {
    const at = chance.below(items.length);
    const item = items[at];
    if (item !== undefined) items[at] = change(item);
  }
}

function reworded(words: string, vocabulary: Vocabulary, chance: Chance): string {
  const all = words.split(' ');
  const from = chance.below(all.length);
  all.splice(from, 1 + chance.below(6), ...vocabulary.phrase(chance, 1 + chance.below(8)).split(' '));
  return all.join(' ');
}
