import { citationKinds } from '../../model/citation.ts';
import { paragraphKinds } from '../../model/paragraph.ts';
import type { KeptForm } from '../kept/kept-form.ts';
import { PackedFields, UnpackedFields } from '../kept/packed-fields.ts';
import type { SeriesText } from './series-text.ts';

/** What the series are told by, as it is kept: all of it is read again when one text of a library is new. */
export const seriesTextForm: KeptForm<SeriesText> = {
  pack({ paragraphs, citations, lasting, ...head }) {
    const fields = new PackedFields();
    fields.text(JSON.stringify(head));
    fields.list(paragraphs, ({ id, kind, text }) => {
      fields.text(id);
      fields.number(paragraphKinds.indexOf(kind));
      fields.text(text);
    });
    fields.list(citations, ({ text, symbol, kind, date, paragraph }) => {
      fields.text(text);
      fields.choice(symbol, (own) => fields.text(own));
      fields.number(citationKinds.indexOf(kind));
      fields.choice(date, (own) => fields.text(own));
      fields.text(paragraph);
    });
    fields.choice(lasting ?? null, (own) => fields.list(own, (digest) => fields.text(digest)));
    return fields.bytes();
  },

  unpack(bytes) {
    const fields = new UnpackedFields(bytes);
    const head = JSON.parse(fields.text()) as Pick<SeriesText, 'symbol' | 'frontMatter'>;
    const paragraphs = fields.list(() => ({
      id: fields.text(),
      kind: fields.oneOf(paragraphKinds),
      text: fields.text(),
    }));
    const citations = fields.list(() => ({
      text: fields.text(),
      symbol: fields.choice(() => fields.text()),
      kind: fields.oneOf(citationKinds),
      date: fields.choice(() => fields.text()),
      paragraph: fields.text(),
    }));
    const lasting = fields.choice(() => fields.list(() => fields.text()));
    fields.end();
    return { ...head, paragraphs, citations, ...(lasting ? { lasting } : {}) };
  },
};
