import type { Block, Footnote } from '../../../src/model/block.ts';
import type { Prose } from '../../../src/model/prose.ts';
import type { ResolutionDocument } from '../../../src/model/resolution.ts';
import type { Chance } from './chance.ts';
import type { Citing } from './citing.ts';
import type { PlannedText } from './plan.ts';
import type { Draft, DraftParagraph } from './series-draft.ts';

/** The document of a draft, with its numbers, citations and notes. `at` is its place in the plan. */
export function syntheticText(
  { organ, symbol, session, adopted }: PlannedText,
  at: number,
  { title, preamble, operative, annex }: Draft,
  citing: Citing,
  chance: Chance,
): ResolutionDocument {
  const footnotes: Footnote[] = [];
  const noted = (end: string): string => {
    const label = String(footnotes.length + 1);
    const words = chance.is(0.5) ? `See ${citing.words(at, chance)}.` : `A/${session}/${1 + chance.below(500)}.`;
    footnotes.push({ label, text: words, emphasis: [] });
    return `${end}[^${label}]`;
  };
  const prose = (paragraph: DraftParagraph, end: string): Prose => {
    const cited = Array.from({ length: paragraph.cites }, () => citing.words(at, chance));
    const text = `${[paragraph.verb, cited.join(', '), paragraph.words].filter(Boolean).join(' ')}${end}`;
    return {
      text: Array.from({ length: paragraph.notes }).reduce<string>(noted, text),
      emphasis: [{ start: 0, end: paragraph.verb.length }],
    };
  };
  const numbered = (all: readonly DraftParagraph[]): Block[] =>
    all.flatMap((paragraph, index): Block[] => [
      { type: 'paragraph', mark: `${index + 1}.`, depth: 0, ...prose(paragraph, index === all.length - 1 ? '.' : ';') },
      ...paragraph.subparagraphs.slice(0, 26).map(
        (words, letter): Block => ({
          type: 'paragraph',
          mark: `(${String.fromCharCode(97 + letter)})`,
          depth: 1,
          text: `${words.charAt(0).toUpperCase()}${words.slice(1)};`,
          emphasis: [],
        }),
      ),
    ]);
  const body: Block[] = [
    { type: 'organ-line', text: `The ${organ},`, emphasis: [] },
    ...preamble.map((paragraph): Block => ({ type: 'paragraph', mark: '', depth: 0, ...prose(paragraph, ',') })),
    ...numbered(operative),
  ];
  if (annex.length > 0) body.push({ type: 'heading', mark: 'Annex', text: title, emphasis: [] }, ...numbered(annex));
  return {
    frontMatter: {
      symbol,
      title: organ === 'Security Council' ? '' : title,
      organ,
      kind: 'resolution',
      language: 'en',
      adopted,
      published: null,
      session,
      meeting: `${4 + chance.below(17)}th plenary meeting`,
      agendaItems: [String(1 + chance.below(150))],
      origin: null,
      jobNumber: null,
    },
    body,
    footnotes,
  };
}
