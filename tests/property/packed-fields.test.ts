import { array, assert, boolean, integer, oneof, option, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PackedFields, UnpackedFields } from '../../src/corpus/kept/packed-fields.ts';

const number = integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
const fields = array(oneof(number, integer({ min: -1, max: 300 }), string({ unit: 'grapheme' })));

function packed(values: readonly (number | string)[]): Uint8Array {
  const writer = new PackedFields();
  for (const value of values) typeof value === 'number' ? writer.number(value) : writer.text(value);
  return writer.bytes();
}

describe('packed fields', () => {
  it('are given back in their order', () => {
    assert(
      property(fields, (values) => {
        const reader = new UnpackedFields(packed(values));
        expect(values.map((value) => (typeof value === 'number' ? reader.number() : reader.text()))).toEqual(values);
        reader.end();
      }),
    );
  });

  it('keep to themselves what is written while others are', () => {
    assert(
      property(array(number), array(number), (some, others) => {
        const [one, other] = [new PackedFields(), new PackedFields()];
        for (let at = 0; at < Math.max(some.length, others.length); at += 1) {
          if (at < some.length) one.number(some[at] as number);
          if (at < others.length) other.number(others[at] as number);
        }
        expect([one.bytes(), other.bytes()]).toEqual([packed(some), packed(others)]);
      }),
    );
  });

  it('have texts that there may be, read or gone by', () => {
    assert(
      property(array(option(string({ unit: 'grapheme' }))), boolean(), (values, skipped) => {
        const writer = new PackedFields();
        for (const value of values) writer.textOrNone(value);
        const reader = new UnpackedFields(writer.bytes());
        if (skipped) for (const _ of values) reader.skipTextOrNone();
        else expect(values.map(() => reader.textOrNone())).toEqual(values);
        reader.end();
      }),
    );
  });

  it('have runs, read or gone by, one in another', () => {
    const runs = array(array(oneof(number, string({ unit: 'grapheme' })), { maxLength: 300 }));
    assert(
      property(runs, boolean(), (lists, skipped) => {
        const writer = new PackedFields();
        const put = (value: number | string) => (typeof value === 'number' ? writer.number(value) : writer.text(value));
        for (const list of lists) {
          writer.run(() => {
            for (const value of list) put(value);
            writer.run(() => writer.text('inner'));
          });
          writer.text('behind');
        }
        const reader = new UnpackedFields(writer.bytes());
        for (const list of lists) {
          if (skipped) reader.skipRun();
          else {
            reader.enterRun();
            expect(list.map((value) => (typeof value === 'number' ? reader.number() : reader.text()))).toEqual(list);
            reader.skipRun();
          }
          expect(reader.text()).toBe('behind');
        }
        reader.end();
      }),
    );
  });

  it('grow with what is written', () => {
    const many = Array.from({ length: 100_000 }, (_, at) => at);
    const reader = new UnpackedFields(packed(many));
    expect(many.map(() => reader.number())).toEqual(many);
  });

  it('say so where bytes are missing', () => {
    assert(
      property(
        array(string({ minLength: 1, unit: 'grapheme' }), { minLength: 1 }),
        integer({ min: 1 }),
        (values, gone) => {
          const bytes = packed(values);
          const short = bytes.subarray(0, Math.max(0, bytes.length - 1 - (gone % bytes.length)));
          const read = (): void => {
            const reader = new UnpackedFields(short);
            for (const _ of values) reader.text();
            reader.end();
          };
          expect(read).toThrow(RangeError);
        },
      ),
    );
  });

  it('say so where something is left over, or of a kind that there is none of', () => {
    expect(() => new UnpackedFields(packed([1])).end()).toThrow(RangeError);
    expect(() => new UnpackedFields(packed([2])).oneOf(['one', 'two'])).toThrow(RangeError);
  });
});
