import type { Block, Footnote } from '../../model/block.ts';
import type { Prose } from '../../model/prose.ts';
import type { Claim } from '../ledger.ts';
import type { Source, SourceLine, SourceTable } from '../read/source.ts';
import type { SourcePlace, Understood } from '../understood.ts';
import { foldAdoption } from './adoption.ts';
import { type Body, parseBody } from './body/parse-body.ts';
import { claim } from './claims.ts';
import { ensureEnglish } from './ensure-english.ts';
import { ensureResolution } from './ensure-resolution.ts';
import { fieldsOf } from './fields.ts';
import { fold, joinProse } from './fold.ts';
import { readFront } from './front/read-front.ts';
import { placeMarks } from './marks/place-marks.ts';
import type { MastheadFields } from './masthead/masthead-fields.ts';
import { readAround } from './masthead/read-around.ts';

/** Reads what a document says from its printed lines. Text is only folded, never changed; every line is claimed by a rule. */
export function understand(source: Source): Understood {
  const masthead: MastheadFields = { symbols: [], agendaItemNames: [] };
  const front = readFront(source.main, masthead);
  const around = readAround(source.around, masthead, front.front.heading);
  ensureEnglish(source, masthead);
  const read = parseBody([...front.unknown, ...source.main.slice(front.bodyFrom), ...around.unknown]);
  const adoption = foldAdoption(read);
  const notes = source.notes.map((note) => ({ label: note.label, ...fold(joinProse(note.lines)) }));
  const marked =
    source.marks === 'known' ? { body: read.blocks, doubts: [], orphans: [] } : markBody(read.blocks, notes);
  const { fields, symbols } = fieldsOf(front.front, masthead, marked.body, adoption);
  ensureResolution(front.front, read.blocks, fields);
  const bodyPlaces = read.sources.map(({ place }) => place);
  return {
    form: source.form,
    fields,
    body: marked.body,
    footnotes: notes,
    bodyPlaces,
    notePlaces: source.notes.map(({ lines }) => placeOf(lines[0])),
    votes: adoption.vote?.states ?? [],
    text: source.text,
    claims: [
      ...front.claims,
      ...around.claims,
      ...read.furniture,
      ...adoption.claims,
      ...bodyClaims(read),
      ...source.notes.flatMap(({ lines }, index) => lines.map((line) => claim(line, 'note', `note:${index}`))),
      ...noteLabels(source),
    ].sort((a, b) => a.start - b.start || a.end - b.end),
    findings: source.findings ?? [],
    printedSymbols: symbols,
    adoptionDates: adoption.dates,
    markDoubts: marked.doubts.map(({ block, ...doubt }) => ({ ...doubt, ...(bodyPlaces[block] as SourcePlace) })),
    orphanMarks: marked.orphans.map(({ block, label }) => ({ label, ...(bodyPlaces[block] as SourcePlace) })),
    unknownLines: [...front.unknown, ...around.unknown].map((item: SourceLine | SourceTable) => placeOf(item)),
  };
}

const placeOf = (item: SourcePlace | undefined): SourcePlace => ({ line: item?.line ?? 0, column: item?.column ?? 0 });

function bodyClaims(body: Body): Claim[] {
  return body.sources.flatMap(({ lines, known }, index) => {
    const rule = body.blocks[index]?.type ?? 'paragraph';
    const to = `body:${index}`;
    return known ? [{ start: known.start, end: known.end, rule, to }] : lines.map((line) => claim(line, rule, to));
  });
}

/** The label stands before the text of its note, on the same line. */
function noteLabels(source: Source): Claim[] {
  return source.notes.flatMap(({ label, lines: [first] }, index) => {
    if (!first) return [];
    const lineStart =
      Math.max(source.text.lastIndexOf('\n', first.start - 1), source.text.lastIndexOf('\r', first.start - 1)) + 1;
    const before = source.text.slice(lineStart, first.start);
    return before.includes(label)
      ? [
          {
            start: lineStart + before.search(/\S/),
            end: lineStart + before.trimEnd().length,
            rule: 'note-label',
            to: `label:${index}`,
          },
        ]
      : [];
  });
}

/** The texts of a block that may hold marks: its own, or those of its cells. */
const textsOf = (block: Block): Prose[] => (block.type === 'table' ? block.rows.flat() : [block]);

function markBody(body: Block[], notes: readonly Footnote[]) {
  const texts = body.flatMap((block, index) => textsOf(block).map((prose) => ({ index, prose })));
  const placed = placeMarks(
    texts.map(({ prose }) => prose),
    notes.map(({ label }) => label),
  );
  let at = 0;
  const take = (): Prose => placed.texts[at++] as Prose;
  const marked = body.map((block): Block => {
    if (block.type === 'table') return { ...block, rows: block.rows.map((row) => row.map(take)) };
    return { ...block, ...proseOf(take()) };
  });
  const doubts = placed.doubts.map(({ text, printed, label }) => ({ block: texts[text]?.index ?? 0, printed, label }));
  const orphans = placed.orphans.map(({ text, label }) => ({ block: texts[text]?.index ?? 0, label }));
  return { body: marked, doubts, orphans };
}

const proseOf = ({ text, emphasis }: Prose): Prose => ({ text, emphasis });
