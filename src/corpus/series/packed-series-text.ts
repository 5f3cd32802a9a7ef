import type { KeptForm } from '../kept/kept-form.ts';
import { PackedFields, UnpackedFields } from '../kept/packed-fields.ts';
import { type ListWords, type NotedList, pointers, type SeriesNotes, type UntitledText } from './series-text.ts';

/** What the series are told by, as it is kept: all of it is read again when one text of a library is new. The catalogue has the front matter. */
export const seriesNotesForm: KeptForm<SeriesNotes> = {
  pack({ cited, recalled, origins, untitled }) {
    const fields = new PackedFields();
    fields.list(cited, (symbol) => fields.text(symbol));
    fields.list(recalled, (list) => packList(fields, list));
    fields.list(origins, ({ symbol, date, words }) => {
      fields.text(symbol);
      fields.textOrNone(date);
      fields.text(words);
    });
    fields.choice(untitled, (own) => packUntitled(fields, own));
    return fields.bytes();
  },

  unpack(bytes) {
    const fields = new UnpackedFields(bytes);
    const notes = {
      cited: fields.list(() => fields.text()),
      recalled: fields.list(() => unpackList(fields)),
      origins: fields.list(() => ({
        symbol: fields.text(),
        date: fields.textOrNone(),
        words: fields.text(),
      })),
      untitled: fields.choice(() => unpackUntitled(fields)),
    };
    fields.end();
    return notes;
  },
};

function packList(fields: PackedFields, { paragraph, items, words }: NotedList): void {
  fields.number(paragraph);
  fields.list(items, ({ symbol, date }) => {
    fields.text(symbol);
    fields.textOrNone(date);
  });
  const flags = [words.onSubject, words.founder, words.recent, words.opens];
  fields.number(flags.reduce((bits, flag, at) => bits | (Number(flag) << at), 0));
  fields.textOrNone(words.quoted);
  fields.list(words.phrases, (phrase) => fields.text(phrase));
  fields.number(pointers.indexOf(words.pointsBack));
}

const unpackList = (fields: UnpackedFields): NotedList => ({
  paragraph: fields.number(),
  items: fields.list(() => ({ symbol: fields.text(), date: fields.textOrNone() })),
  words: unpackWords(fields),
});

function unpackWords(fields: UnpackedFields): ListWords {
  const bits = fields.number();
  return {
    onSubject: (bits & 1) !== 0,
    quoted: fields.textOrNone(),
    phrases: fields.list(() => fields.text()),
    founder: (bits & 2) !== 0,
    recent: (bits & 4) !== 0,
    opens: (bits & 8) !== 0,
    pointsBack: fields.oneOf(pointers),
  };
}

function packUntitled(fields: PackedFields, { subject, names, lasting }: UntitledText): void {
  fields.choice(subject, ({ printed, key }) => {
    fields.text(printed);
    fields.text(key);
  });
  fields.list(names, ([name, times]) => {
    fields.text(name);
    fields.number(times);
  });
  fields.text(lasting);
}

const unpackUntitled = (fields: UnpackedFields): UntitledText => ({
  subject: fields.choice(() => ({ printed: fields.text(), key: fields.text() })),
  names: fields.list((): [string, number] => [fields.text(), fields.number()]),
  lasting: fields.text(),
});
