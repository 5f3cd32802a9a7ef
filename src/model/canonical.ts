import type { Block, Footnote, Heading } from './block.ts';
import { headingMark } from './heading.ts';
import { isListNumber, isMark } from './mark.ts';
import { isOrganLine } from './organ-line.ts';
import type { Prose, Span } from './prose.ts';
import type { ResolutionDocument } from './resolution.ts';

/** Not `noteMark`: of text as received, where a bracket that was never closed may stand before a mark, the mark alone. */
const footnoteMark = /\[\^[^\]\s[]+\]/g;
const space = /[\t\n\v\f\r ]/;
const otherSpace = /[\t\n\v\f\r]/;

/** What a text has that may have to be folded or replaced: of most there is nothing, which one look tells. */
const unsettled = / {2}|[\t\n\v\f\r\0\ud800-\udfff]/;
const isSettled = (text: string): boolean =>
  text.charAt(0) !== ' ' && text.charAt(text.length - 1) !== ' ' && !unsettled.test(text);

/**
 * Prose in its one form: white space folded and trimmed (no-break spaces stay), emphasis in order, without outer spaces,
 * not over footnote marks; ranges that touch, or that only a space parts, are one; empty ones dropped.
 */
export function canonicalProse({ text, emphasis }: Prose): Prose {
  if (isSettled(text)) return { text, emphasis: canonicalSpans(text, emphasis) };
  const source = text.toWellFormed().replaceAll('\0', '\uFFFD');
  if (isFolded(source)) {
    return { text: source, emphasis: canonicalSpans(source, emphasis) };
  }
  const kept: string[] = [];
  const position: number[] = [];
  for (let at = 0; at < source.length; at++) {
    position.push(kept.length);
    const character = source.charAt(at);
    if (!space.test(character)) kept.push(character);
    else if (kept.length > 0 && kept.at(-1) !== ' ') kept.push(' ');
  }
  if (kept.at(-1) === ' ') kept.pop();
  const folded = kept.join('');
  position.push(folded.length);
  const moved = emphasis.map(({ start, end }) => ({
    start: Math.min(position[start] ?? folded.length, folded.length),
    end: Math.min(position[end] ?? folded.length, folded.length),
  }));
  return { text: folded, emphasis: canonicalSpans(folded, moved) };
}

const isFolded = (text: string): boolean =>
  !text.startsWith(' ') && !text.endsWith(' ') && !text.includes('  ') && !otherSpace.test(text);

/**
 * Control characters and noncharacters. Markdown writes the characters at the edges of emphasis as references where they would hide it,
 * and these have none, so emphasis whose edge meets one is given up.
 */
const withoutReference = /[\p{Cc}\p{Noncharacter_Code_Point}]/u;

const hasPlainEdges = (text: string, { start, end }: Span): boolean =>
  isPlainEdge(text, start) && isPlainEdge(text, end);

function isPlainEdge(text: string, at: number): boolean {
  for (let near = Math.max(0, at - 2); near < at + 2; near++) {
    if (!isOrdinary(text.charCodeAt(near))) return !withoutReference.test(text.slice(Math.max(0, at - 2), at + 2));
  }
  return true;
}

/** Of most characters it is told at once that they are none of these. */
const isOrdinary = (unit: number): boolean => (unit >= 0x20 && unit < 0x7f) || (unit >= 0xa0 && unit < 0xd800);

/** An offset that does not part a surrogate pair. */
const wholeCharacter = (text: string, at: number): number =>
  isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1)) ? at + 1 : at;

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

function canonicalSpans(text: string, spans: readonly Span[]): Span[] {
  if (spans.length === 0) return [];
  const [only] = spans;
  if (only && spans.length === 1 && isCanonical(text, only)) return [only];
  const trimmed = withoutMarks(text, spans)
    .map(({ start, end }) => {
      let from = wholeCharacter(text, Math.max(start, 0));
      let to = wholeCharacter(text, end);
      while (from < to && /\s/.test(text.charAt(from))) from++;
      while (to > from && /\s/.test(text.charAt(to - 1))) to--;
      return { start: from, end: to };
    })
    .filter((span) => span.start < span.end && hasPlainEdges(text, span))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const joined: Span[] = [];
  for (const span of trimmed) {
    const last = joined.at(-1);
    if (last && /^\s*$/.test(text.slice(last.end, span.start))) last.end = Math.max(last.end, span.end);
    else joined.push(span);
  }
  return joined;
}

/** Of most spans it is told at once that they stay as they are: one by itself, before all marks of notes, that begins and ends with a sign of ASCII. */
const isCanonical = (text: string, span: Span): boolean =>
  span.start < span.end &&
  isPlainSign(text.charCodeAt(span.start)) &&
  isPlainSign(text.charCodeAt(span.end - 1)) &&
  hasPlainEdges(text, span) &&
  !text.slice(0, span.end + 1).includes('[^');

const isPlainSign = (unit: number): boolean => unit > 0x20 && unit < 0x7f;

/** Spans with the marks of notes cut out. */
function withoutMarks(text: string, spans: readonly Span[]): readonly Span[] {
  if (!text.includes('[^')) return spans.map(({ start, end }) => ({ start, end: Math.min(end, text.length) }));
  const marks = [...text.matchAll(footnoteMark)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  return spans.flatMap((span) => {
    const cuts = marks.filter((mark) => mark.start < span.end && mark.end > span.start);
    const edges = [span.start, ...cuts.flatMap((mark) => [mark.start, mark.end]), span.end];
    return edges.flatMap((start, index) =>
      index % 2 === 0 ? [{ start, end: Math.min(edges[index + 1] ?? start, text.length) }] : [],
    );
  });
}

const moveSpans = (spans: readonly Span[], by: number): Span[] =>
  spans.map(({ start, end }) => ({ start: start + by, end: end + by }));

function canonicalBlock(block: Block): Block[] {
  if (block.type === 'table') {
    const columns = Math.max(0, ...block.rows.map((row) => row.length));
    if (columns === 0) return [];
    const empty = (): Prose => ({ text: '', emphasis: [] });
    const rows = block.rows.map((row) =>
      Array.from({ length: columns }, (_, at) => canonicalProse(row[at] ?? empty())),
    );
    return [{ type: 'table', rows }];
  }
  const prose = canonicalProse(block);
  if (block.type === 'heading') {
    const [mark = '', noted = ''] = canonicalProse({ text: block.mark, emphasis: [] }).text.split(/ ?(?=\[\^)(.*)/);
    const title = noted ? inFront(noted, prose) : prose;
    if (mark) return [{ type: 'heading', mark, ...title }];
    return title.text ? [{ type: 'heading', ...splitHeading(title) }] : [];
  }
  if (block.type === 'adoption-line') return prose.text ? [{ type: 'adoption-line', ...prose }] : [];
  if (block.type === 'organ-line') return paragraph('', 0, prose);
  const mark = block.mark === '' ? '' : canonicalProse({ text: block.mark, emphasis: [] }).text;
  const depth = Math.max(0, Math.min(4, Math.trunc(block.depth)));
  if (!mark || isMark(mark)) return paragraph(mark, depth, prose);
  return paragraph('', depth, inFront(mark, prose));
}

const inFront = (words: string, { text, emphasis }: Prose): Prose =>
  canonicalProse({ text: `${words} ${text}`, emphasis: moveSpans(emphasis, words.length + 1) });

/** `Article 3` or `II. Follow-up` given as a title: the mark goes where marks are. */
function splitHeading(prose: Prose): Pick<Heading, 'mark' | 'text' | 'emphasis'> {
  const mark = headingMark(prose.text);
  if (!mark || (prose.emphasis[0]?.start ?? mark.length) < mark.length) return { mark: '', ...prose };
  const text = prose.text.slice(mark.length);
  const gap = text.startsWith(' ') ? 1 : 0;
  return { mark, text: text.slice(gap), emphasis: moveSpans(prose.emphasis, -mark.length - gap) };
}

function paragraph(mark: string, depth: number, prose: Prose): Block[] {
  if (!mark && !prose.text) return [];
  if (!mark && depth === 0 && isOrganLine(prose.text)) return [{ type: 'organ-line', ...prose }];
  return [{ type: 'paragraph', mark, depth, ...prose }];
}

/** Outside a numbered paragraph Markdown leaves room for three degrees of indentation, inside one for four. */
function boundDepths(body: Block[]): Block[] {
  let inItem = false;
  return body.map((block) => {
    if (block.type !== 'paragraph') inItem = false;
    else if (block.depth === 0) inItem = isListNumber(block.mark) && block.text !== '';
    else if (!inItem && block.depth > 3) return { ...block, depth: 3 };
    return block;
  });
}

/**
 * The document in the one form that our Markdown holds without loss; an importer returns its document in this form. Idempotent. Nothing
 * but white space is lost: a mark that `isMark` does not know goes to the front of its text, rows of a table get one length.
 */
export const canonicalDocument = (document: ResolutionDocument): ResolutionDocument => ({
  frontMatter: document.frontMatter,
  body: boundDepths(document.body.flatMap(canonicalBlock)),
  footnotes: document.footnotes.map(
    (note, at): Footnote => ({
      label: note.label.replace(/[^\p{L}\p{N}*†‡§.-]+/gu, '') || `n${at + 1}`,
      ...canonicalProse(note),
    }),
  ),
});
