import type { Block, PrintedParagraph } from './block.ts';
import type { FrontMatter } from './front-matter.ts';
import type { OutlinedHeading } from './heading.ts';
import { noteMark } from './note-mark.ts';
import { leadingItalics, openingPhrase } from './opening-phrase.ts';
import type { ParagraphKind } from './paragraph-kinds.ts';
import type { Prose } from './prose.ts';

const participle = /^(?:(?:Also|Further|Once again|\p{L}+ly),? )?\p{L}+ing\b/iu;
const runsOn = new RegExp(String.raw`(?:[,;:]|\b(?:and|or))(?:${noteMark.source})*$`);
/** A numbered paragraph of a text that is quoted: its number is the quotation's. */
const quotedNumber = /^[“"‘']\d{1,3}\. /;
const endsInComma = new RegExp(`,(?:${noteMark.source})*$`);
const bullet = /^[•·●○▪■–—―−*-][ \u00a0]/;

/** What the opening words say; words in italics that no list knows are told by their form. A word with a colon, `Abbreviations:`, labels what follows. */
function openingKind(prose: Prose): 'preambular' | 'operative' | null {
  const { text } = prose;
  const known = openingPhrase(text);
  if (known) return known.kind;
  const phrase = leadingItalics(prose);
  if (!phrase || phrase.end === text.length || !/^\p{Lu}\p{Ll}/u.test(text.slice(phrase.start))) return null;
  if (/^[^\s:]+:/.test(text)) return null;
  return participle.test(text) ? 'preambular' : 'operative';
}

/** Who speaks at this point of the body: nobody in an annex, the organ from its line on. */
interface Voice {
  enacting: boolean;
  inAnnex: boolean;
  phase: 'preamble' | 'operative';
  /** Numbered paragraphs stand below the last heading or organ line. */
  numbered: boolean;
}

function unnumberedKind(paragraph: PrintedParagraph, voice: Voice): ParagraphKind {
  if (!voice.enacting) return 'text';
  if (quotedNumber.test(paragraph.text)) {
    voice.phase = 'operative';
    return 'text';
  }
  const opening = openingKind(paragraph);
  if (opening === 'preambular') {
    return voice.phase === 'preamble' || runsOn.test(paragraph.text) ? 'preambular' : 'text';
  }
  if (opening === 'operative' && !(voice.numbered && endsInComma.test(paragraph.text))) {
    if (voice.numbered && voice.phase === 'operative') return 'text';
    voice.phase = 'operative';
    return 'operative';
  }
  const mayOpen = voice.phase === 'preamble' && (opening === 'operative' || !voice.inAnnex);
  return mayOpen && runsOn.test(paragraph.text) ? 'preambular' : 'text';
}

function paragraphKind(paragraph: PrintedParagraph, voice: Voice): ParagraphKind {
  if (paragraph.depth > 0) return paragraph.mark || bullet.test(paragraph.text) ? 'subparagraph' : 'text';
  if (paragraph.mark === '') return unnumberedKind(paragraph, voice);
  if (!/^\d/.test(paragraph.mark)) return 'subparagraph';
  voice.phase = 'operative';
  return 'operative';
}

/** Whether a numbered paragraph stands between here and the next heading or organ line. */
function numbersFollow(body: readonly Block[], at: number): boolean {
  for (let next = at + 1; next < body.length; next++) {
    const block = body[next];
    if (block?.type === 'heading' || block?.type === 'organ-line') return false;
    if (block?.type === 'paragraph' && block.depth === 0 && /^\d/.test(block.mark)) return true;
  }
  return false;
}

/**
 * The kind of each block, null for organ and adoption lines. An unnumbered paragraph is preambular or operative only where
 * the organ speaks: after its line, before the numbers begin or anew below a heading; its opening phrase says which.
 */
export function kindsOf(
  body: readonly Block[],
  outline: ReadonlyMap<number, OutlinedHeading>,
  documentKind: FrontMatter['kind'],
): (ParagraphKind | null)[] {
  const annexAt = body.findIndex((_, at) => outline.get(at)?.kind === 'annex');
  const main = annexAt < 0 ? body : body.slice(0, annexAt);
  const named = main.some((block) => block.type === 'organ-line');
  const voice: Voice = {
    enacting: !named && (documentKind === 'resolution' || documentKind === 'draft'),
    inAnnex: false,
    phase: 'preamble',
    numbered: numbersFollow(body, -1),
  };
  return body.map((block, at) => {
    if (block.type === 'paragraph') return paragraphKind(block, voice);
    if (block.type === 'table') return 'table';
    if (block.type === 'adoption-line') return null;
    if (block.type === 'organ-line') {
      Object.assign(voice, { enacting: documentKind !== 'statement', phase: 'preamble' });
      voice.numbered = numbersFollow(body, at);
      return null;
    }
    const kind = outline.get(at)?.kind;
    voice.numbered = numbersFollow(body, at);
    if (kind === 'annex') Object.assign(voice, { enacting: false, inAnnex: true });
    else if (kind === 'part') Object.assign(voice, { enacting: false, inAnnex: false });
    else if (voice.inAnnex) voice.phase = 'operative';
    return 'heading';
  });
}
