import { describe, expect, it } from 'vitest';
import { archivesOf } from '../../../src/exports/library/archives.ts';
import { addressOf } from '../../../src/symbols/address.ts';
import { parseSymbol } from '../../../src/symbols/parse-symbol.ts';

function named(written: string) {
  const symbol = parseSymbol(written);
  if (!symbol) throw new Error(`${written} is no symbol.`);
  return { symbol: symbol.canonical, address: addressOf(symbol) };
}

const many = Array.from({ length: 1001 }, (_, at) => named(`A/RES/69/${at + 1}`));

describe('the archives of a library', () => {
  it('are one for each form where that makes a file that hosts take', () => {
    expect(archivesOf(many.slice(0, 1000)).map(({ name }) => name)).toEqual(['markdown.zip', 'akoma-ntoso.zip']);
  });

  it.each([
    ['A/RES/69/12', 'markdown-a-res-69.zip', 'a session'],
    ['A/RES/ES-10/22', 'markdown-a-res-es-10.zip', 'an emergency special session'],
    ['A/RES/217(III)', 'markdown-a-res-iii.zip', 'a session that stands after the number'],
    ['S/RES/1631 (2005)', 'markdown-s-res-2005.zip', 'a year, where texts are numbered through'],
    ['A/DEC/76/402', 'markdown-a-dec-76.zip', 'decisions by themselves'],
    ['A/HRC/RES/25/1', 'markdown-a-hrc-res-25.zip', 'a body below another'],
    ['S/PRST/2015/23', 'markdown-s-prst-2015.zip', 'statements, whose year stands before the number'],
  ])('of a large one put %s into %s (%s)', (written, name) => {
    const text = named(written);
    const holding = archivesOf([...many, text]).filter(
      (archive) => archive.extension === 'md' && archive.symbols.includes(text.symbol),
    );
    expect(holding.map((archive) => archive.name)).toEqual([name]);
  });

  it('hold every text once in each form', () => {
    const texts = [...many, named('S/RES/1325 (2000)'), named('A/RES/70/1')];
    for (const extension of ['md', 'xml']) {
      const own = archivesOf(texts).filter((archive) => archive.extension === extension);
      expect(own.flatMap(({ symbols }) => symbols).sort()).toEqual(texts.map(({ symbol }) => symbol).sort());
    }
  });
});
