import type { Confidence, LocatedCitation } from '../../citations/found-citation.ts';
import { citationContexts, citationKinds, type Pinpoint } from '../../model/citation.ts';
import { packSpans, unpackSpans } from '../comparison/packed-text.ts';
import type { KeptForm } from '../kept/kept-form.ts';
import { PackedFields, UnpackedFields } from '../kept/packed-fields.ts';
import type { CitingDocument, Passage } from './citing-document.ts';

const confidences = ['certain', 'likely', 'doubtful'] as const satisfies readonly Confidence[];

/** What a text cites, as it is kept: it is read again for each page that shows who cites another. */
export const citingForm: KeptForm<Omit<CitingDocument, 'passages' | 'paragraphs'>> = {
  pack({ symbol, organ, title, adopted, citations }) {
    const fields = new PackedFields();
    for (const text of [symbol, organ, title]) fields.text(text);
    fields.choice(adopted, (day) => fields.text(day));
    fields.list(citations, (citation) => packCitation(fields, citation));
    return fields.bytes();
  },

  unpack(bytes) {
    const fields = new UnpackedFields(bytes);
    const document = {
      symbol: fields.text(),
      organ: fields.text(),
      title: fields.text(),
      adopted: fields.choice(() => fields.text()),
      citations: fields.list(() => unpackCitation(fields)),
    };
    fields.end();
    return document;
  },
};

function packCitation(fields: PackedFields, citation: LocatedCitation): void {
  const { text, symbol, kind, part, pinpoint, date, context, start, end, confidence, paragraph, phrase } = citation;
  fields.text(text);
  fields.choice(symbol, (own) => fields.text(own));
  fields.number(citationKinds.indexOf(kind));
  fields.choice(part, (own) => fields.text(own));
  fields.list(pinpoint, ({ annex, section, paragraph: number, printed }) => {
    for (const mark of [annex, section, number]) fields.choice(mark ?? null, (own) => fields.text(own));
    fields.text(printed);
  });
  fields.choice(date, (own) => fields.text(own));
  fields.number(citationContexts.indexOf(context));
  fields.number(start);
  fields.number(end);
  fields.number(confidences.indexOf(confidence));
  fields.text(paragraph);
  fields.choice(phrase, (own) => fields.text(own));
}

/** Its fields stand in the order in which they are found: so they are printed. */
function unpackCitation(fields: UnpackedFields): LocatedCitation {
  const either = (): string | null => fields.choice(() => fields.text());
  return {
    text: fields.text(),
    symbol: either(),
    kind: fields.oneOf(citationKinds),
    part: either(),
    pinpoint: fields.list((): Pinpoint => {
      const [annex, section, number] = [either(), either(), either()];
      return {
        ...(annex === null ? {} : { annex }),
        ...(section === null ? {} : { section }),
        ...(number === null ? {} : { paragraph: number }),
        printed: fields.text(),
      };
    }),
    date: either(),
    context: fields.oneOf(citationContexts),
    start: fields.number(),
    end: fields.number(),
    confidence: fields.oneOf(confidences),
    paragraph: fields.text(),
    phrase: either(),
  };
}

/** The ids and numbers of the paragraphs of a text. */
export const paragraphsForm: KeptForm<CitingDocument['paragraphs']> = {
  pack(paragraphs) {
    const fields = new PackedFields();
    fields.list(paragraphs, ({ id, number }) => {
      fields.text(id);
      fields.text(number);
    });
    return fields.bytes();
  },

  unpack(bytes) {
    const fields = new UnpackedFields(bytes);
    const paragraphs = fields.list(() => ({ id: fields.text(), number: fields.text() }));
    fields.end();
    return paragraphs;
  },
};

/** The passages of a text that cite. */
export const passagesForm: KeptForm<CitingDocument['passages']> = {
  pack(passages) {
    const fields = new PackedFields();
    const pack = ({ id, number, text, emphasis, calledIn }: Passage): void => {
      for (const own of [id, number, text]) fields.text(own);
      packSpans(fields, emphasis);
      fields.choice(calledIn ?? null, pack);
    };
    fields.list([...passages.values()], pack);
    return fields.bytes();
  },

  unpack(bytes) {
    const fields = new UnpackedFields(bytes);
    const unpack = (): Passage => {
      const passage = { id: fields.text(), number: fields.text(), text: fields.text(), emphasis: unpackSpans(fields) };
      const calledIn = fields.choice(unpack);
      return calledIn ? { ...passage, calledIn } : passage;
    };
    const passages = fields.list((): [string, Passage] => {
      const passage = unpack();
      return [passage.id, passage];
    });
    fields.end();
    return new Map(passages);
  },
};
