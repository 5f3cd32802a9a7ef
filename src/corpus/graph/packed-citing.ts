import type { Confidence, LocatedCitation } from '../../citations/found-citation.ts';
import type { Pinpoint } from '../../model/citation.ts';
import { citationContexts, citationKinds } from '../../model/citation-kinds.ts';
import type { KeptForm } from '../kept/kept-form.ts';
import { PackedFields, UnpackedFields } from '../kept/packed-fields.ts';
import type { CitingDocument } from './citing-document.ts';

const confidences = ['certain', 'likely', 'doubtful'] as const satisfies readonly Confidence[];

/** What a text cites, as it is kept: it is read again for each page that shows who cites another. */
export const citingForm: KeptForm<Omit<CitingDocument, 'passages' | 'paragraphs'>> = {
  pack({ symbol, organ, title, adopted, citations }) {
    const fields = new PackedFields();
    for (const text of [symbol, organ, title]) fields.text(text);
    fields.textOrNone(adopted);
    fields.list(byParagraph(citations), (own) => {
      fields.text(own[0]?.paragraph ?? '');
      fields.run(() => fields.list(own, (citation) => packCitation(fields, citation)));
    });
    return fields.bytes();
  },

  unpack(bytes) {
    const fields = new UnpackedFields(bytes);
    const document = {
      symbol: fields.text(),
      organ: fields.text(),
      title: fields.text(),
      adopted: fields.textOrNone(),
      citations: unpackCitations(fields),
    };
    fields.end();
    return document;
  },
};

/** Of what a packed text cites what stands in these paragraphs. Who is asked whom it cites is asked for few of its citations, and often. */
export function packedCitations(bytes: Uint8Array, paragraphs: ReadonlySet<string>): LocatedCitation[] {
  const fields = new UnpackedFields(bytes);
  for (let heads = 3; heads > 0; heads -= 1) fields.skipText();
  fields.skipTextOrNone();
  const found = unpackCitations(fields, paragraphs);
  fields.end();
  return found;
}

/** Those that follow each other in one paragraph. */
function byParagraph(citations: readonly LocatedCitation[]): LocatedCitation[][] {
  const runs: LocatedCitation[][] = [];
  for (const citation of citations) {
    const last = runs.at(-1);
    if (last?.[0]?.paragraph === citation.paragraph) last.push(citation);
    else runs.push([citation]);
  }
  return runs;
}

/** All citations, or those in some paragraphs. */
function unpackCitations(fields: UnpackedFields, paragraphs?: ReadonlySet<string>): LocatedCitation[] {
  const found: LocatedCitation[] = [];
  for (let left = fields.number(); left > 0; left -= 1) {
    const paragraph = fields.text();
    if (paragraphs?.has(paragraph) === false) fields.skipRun();
    else {
      fields.enterRun();
      for (let own = fields.number(); own > 0; own -= 1) found.push(unpackCitation(fields, paragraph));
    }
  }
  return found;
}

function packCitation(fields: PackedFields, citation: LocatedCitation): void {
  const { text, symbol, kind, part, pinpoint, date, context, start, end, confidence, phrase } = citation;
  fields.text(text);
  fields.textOrNone(symbol);
  fields.number(citationKinds.indexOf(kind));
  fields.textOrNone(part);
  fields.list(pinpoint, ({ annex, section, paragraph: number, printed }) => {
    for (const mark of [annex, section, number]) fields.textOrNone(mark ?? null);
    fields.text(printed);
  });
  fields.textOrNone(date);
  fields.number(citationContexts.indexOf(context));
  fields.number(start);
  fields.number(end);
  fields.number(confidences.indexOf(confidence));
  fields.textOrNone(phrase);
}

/** A citation behind its paragraph. Its fields stand in the order in which they are found: so they are printed. */
function unpackCitation(fields: UnpackedFields, paragraph: string): LocatedCitation {
  return {
    text: fields.text(),
    symbol: fields.textOrNone(),
    kind: fields.oneOf(citationKinds),
    part: fields.textOrNone(),
    pinpoint: fields.list((): Pinpoint => {
      const [annex, section, number] = [fields.textOrNone(), fields.textOrNone(), fields.textOrNone()];
      return {
        ...(annex === null ? {} : { annex }),
        ...(section === null ? {} : { section }),
        ...(number === null ? {} : { paragraph: number }),
        printed: fields.text(),
      };
    }),
    date: fields.textOrNone(),
    context: fields.oneOf(citationContexts),
    start: fields.number(),
    end: fields.number(),
    confidence: fields.oneOf(confidences),
    paragraph,
    phrase: fields.textOrNone(),
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
