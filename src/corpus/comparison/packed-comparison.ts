import { paragraphKinds } from '../../model/paragraph-kinds.ts';
import type { KeptForm } from '../kept/kept-form.ts';
import { PackedFields, UnpackedFields } from '../kept/packed-fields.ts';
import { type Comparison, type ComparisonRow, type Counts, idOfRow, rowStatuses } from './compare.ts';
import { type Passage, zones } from './compared-text.ts';
import { packPieces, unpackPieces } from './packed-pieces.ts';
import { packSpans, unpackSpans } from './packed-text.ts';

const passageKinds = [...paragraphKinds, 'note'] as const;

/** Comparisons as they are kept: each wording once, of which the pieces are told by their lengths. Not compressed, which took longer than all else, for a third of the bytes. */
export const comparisonForm: KeptForm<Comparison> = {
  pack(comparison) {
    const fields = new PackedFields();
    fields.text(comparison.older);
    fields.text(comparison.newer);
    fields.list(comparison.rows, (row) => packRow(fields, row));
    packCounts(fields, comparison.counts);
    packCounts(fields, comparison.noteCounts);
    return fields.bytes();
  },

  unpack(bytes) {
    const fields = new UnpackedFields(bytes);
    const comparison = {
      older: fields.text(),
      newer: fields.text(),
      rows: fields.list(() => unpackRow(fields)),
      counts: unpackCounts(fields),
      noteCounts: unpackCounts(fields),
    };
    fields.end();
    return comparison;
  },
};

function packRow(fields: PackedFields, { status, older, newer, pieces, opening }: ComparisonRow): void {
  fields.number(rowStatuses.indexOf(status));
  packIfAny(fields, older, null);
  packIfAny(fields, newer, older);
  packPieces(fields, pieces, older?.text ?? '', newer?.text ?? '');
  fields.choice(opening, (phrases) => {
    fields.text(phrases.older);
    fields.text(phrases.newer);
  });
}

function unpackRow(fields: UnpackedFields): ComparisonRow {
  const status = fields.oneOf(rowStatuses);
  const older = fields.choice(() => unpackPassage(fields, null));
  const newer = fields.choice(() => unpackPassage(fields, older));
  const pieces = unpackPieces(fields, older?.text ?? '', newer?.text ?? '');
  const opening = fields.choice(() => ({ older: fields.text(), newer: fields.text() }));
  return { id: idOfRow(older, newer), status, older, newer, pieces, opening };
}

/** `known` may have the same wording. */
function packIfAny(fields: PackedFields, passage: Passage | null, known: Passage | null): void {
  fields.number(passage === null ? 0 : 1);
  if (passage === null) return;
  const { id, kind, number, text, emphasis, zone, order } = passage;
  fields.text(id);
  fields.number(passageKinds.indexOf(kind));
  fields.text(number);
  fields.textOrNone(text === known?.text ? null : text);
  packSpans(fields, emphasis);
  fields.number(zones.indexOf(zone));
  fields.number(order);
}

const unpackPassage = (fields: UnpackedFields, known: Passage | null): Passage => ({
  id: fields.text(),
  kind: fields.oneOf(passageKinds),
  number: fields.text(),
  text: fields.textOrNone() ?? known?.text ?? '',
  emphasis: unpackSpans(fields),
  zone: fields.oneOf(zones),
  order: fields.number(),
});

/** In the order of `rowStatuses`. */
export function packCounts(fields: PackedFields, counts: Counts): void {
  for (const status of rowStatuses) fields.number(counts[status]);
}

export const unpackCounts = (fields: UnpackedFields): Counts =>
  Object.fromEntries(rowStatuses.map((status) => [status, fields.number()])) as Counts;
