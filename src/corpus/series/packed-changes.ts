import { packCounts, unpackCounts } from '../comparison/packed-comparison.ts';
import type { KeptForm } from '../kept/kept-form.ts';
import { PackedFields, UnpackedFields } from '../kept/packed-fields.ts';
import { type Kept, keptChanges } from '../lineage/step.ts';
import type { Changes } from './changes.ts';

/** What comparisons come to, as it is kept. */
export const changesForm: KeptForm<Changes> = {
  pack({ counts, openings, step }) {
    const fields = new PackedFields();
    packCounts(fields, counts);
    fields.number(openings);
    fields.text(step.earlier);
    fields.text(step.later);
    fields.list([...step.kept], ([later, { id, number, change }]) => {
      fields.text(later);
      fields.textOrNone(id === later ? null : id);
      fields.text(number);
      fields.number(keptChanges.indexOf(change));
    });
    return fields.bytes();
  },

  unpack(bytes) {
    const fields = new UnpackedFields(bytes);
    const counts = unpackCounts(fields);
    const openings = fields.number();
    const [earlier, later] = [fields.text(), fields.text()];
    const kept = fields.list((): [string, Kept] => {
      const own = fields.text();
      const id = fields.textOrNone() ?? own;
      return [own, { id, number: fields.text(), change: fields.oneOf(keptChanges) }];
    });
    fields.end();
    return { counts, openings, step: { earlier, later, kept: new Map(kept) } };
  },
};
