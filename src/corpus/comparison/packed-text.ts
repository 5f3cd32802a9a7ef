import type { Paragraph } from '../../model/paragraph.ts';
import { paragraphKinds } from '../../model/paragraph-kinds.ts';
import type { Span } from '../../model/prose.ts';
import type { KeptForm } from '../kept/kept-form.ts';
import { PackedFields, UnpackedFields } from '../kept/packed-fields.ts';
import type { ComparedText } from './compared-text.ts';

/** Texts as they are kept to be compared. */
export const comparedTextForm: KeptForm<ComparedText> = {
  pack({ symbol, paragraphs, footnotes }) {
    const fields = new PackedFields();
    fields.text(symbol);
    fields.list(paragraphs, ({ id, kind, number, text, emphasis }) => {
      fields.text(id);
      fields.number(paragraphKinds.indexOf(kind));
      fields.text(number);
      fields.text(text);
      packSpans(fields, emphasis);
    });
    fields.list(footnotes, ({ label, text, emphasis }) => {
      fields.text(label);
      fields.text(text);
      packSpans(fields, emphasis);
    });
    return fields.bytes();
  },

  unpack(bytes) {
    const fields = new UnpackedFields(bytes);
    const text = {
      symbol: fields.text(),
      paragraphs: fields.list(
        (): Paragraph => ({
          id: fields.text(),
          kind: fields.oneOf(paragraphKinds),
          number: fields.text(),
          text: fields.text(),
          emphasis: unpackSpans(fields),
        }),
      ),
      footnotes: fields.list(() => ({ label: fields.text(), text: fields.text(), emphasis: unpackSpans(fields) })),
    };
    fields.end();
    return text;
  },
};

export function packSpans(fields: PackedFields, spans: readonly Span[]): void {
  fields.number(spans.length);
  for (const { start, end } of spans) {
    fields.number(start);
    fields.number(end);
  }
}

export const unpackSpans = (fields: UnpackedFields): Span[] =>
  fields.list(() => ({ start: fields.number(), end: fields.number() }));
