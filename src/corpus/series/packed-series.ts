import { deserialize, serialize } from 'node:v8';
import type { DocumentSymbol } from '../../symbols/document-symbol.ts';
import type { KeptForm } from '../kept/kept-form.ts';
import { type PackedRows, packRows, unpackRows } from '../kept/packed-rows.ts';
import type { Series, SeriesMember } from './series-text.ts';

/** A series, with how many members it has. */
type Counted = Omit<Series, 'members'> & { members: number };

interface PackedSeries {
  series: PackedRows;
  members: PackedRows;
  symbols: PackedRows;
}

/** The series of a library, as they are kept: each thread that renders reads them. */
export const seriesForm: KeptForm<Series[]> = {
  pack(all) {
    const members = all.flatMap((series) => series.members);
    const packed: PackedSeries = {
      series: packRows(all.map((series): Counted => ({ ...series, members: series.members.length }))),
      members: packRows(members.map(({ symbol: _, ...own }) => own)),
      symbols: packRows(members.map(({ symbol }) => symbol)),
    };
    return serialize(packed);
  },

  unpack(bytes) {
    const packed = deserialize(bytes) as PackedSeries;
    const symbols = unpackRows<DocumentSymbol>(packed.symbols);
    const own = unpackRows<Omit<SeriesMember, 'symbol'>>(packed.members);
    const members = symbols.map(
      (symbol, at): SeriesMember => ({ symbol, ...(own[at] as Omit<SeriesMember, 'symbol'>) }),
    );
    let end = 0;
    return unpackRows<Counted>(packed.series).map((series): Series => {
      const start = end;
      end += series.members;
      return { ...series, members: members.slice(start, end) };
    });
  },
};
