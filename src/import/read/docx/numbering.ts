import { descendants, elementsOf, type XmlElement } from '../xml/xml-tree.ts';
import { child, setting } from './styles.ts';

interface Level {
  format: string;
  text: string;
  start: number;
}

const letters = (value: number): string =>
  value > 0 ? String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26)) : '';

const romanSteps: readonly [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

const roman = (value: number): string => {
  let left = value;
  return romanSteps
    .map(([step, sign]) => {
      const times = Math.floor(left / step);
      left -= times * step;
      return sign.repeat(times);
    })
    .join('');
};

/** A number in one of Word's formats; those that count no number (`none`) give nothing. */
export function formatNumber(value: number, format: string): string {
  if (format === 'lowerLetter') return letters(value);
  if (format === 'upperLetter') return letters(value).toUpperCase();
  if (format === 'lowerRoman') return roman(value);
  if (format === 'upperRoman') return roman(value).toUpperCase();
  if (format === 'decimalZero') return String(value).padStart(2, '0');
  return format === 'none' || format === 'bullet' ? '' : String(value);
}

/** Bullets are drawn with letters of symbol fonts; all are printed as one. */
const bullet = (text: string): string => (/[\uf000-\uf0ff]/.test(text) ? '•' : text);

/** Counts the automatic numbers of paragraphs, in document order, as Word prints them. */
export class Numbering {
  readonly #levels = new Map<string, Map<number, Level>>();
  readonly #abstractOf = new Map<string, string>();
  readonly #counts = new Map<string, number[]>();

  constructor(part: XmlElement | undefined) {
    if (!part) return;
    for (const definition of elementsOf(part, 'w:abstractNum'))
      this.#levels.set(definition.attributes['w:abstractNumId'] ?? '', levelsOf(definition));
    for (const instance of elementsOf(part, 'w:num'))
      this.#abstractOf.set(instance.attributes['w:numId'] ?? '', setting(child(instance, 'w:abstractNumId')) ?? '');
  }

  /** The printed number of the next paragraph with these properties, with what stands around it: `4.`, `(a)`, `•`; `''` for none. */
  next(properties: XmlElement | undefined): string {
    const instance = setting(child(properties, 'w:numId'));
    const abstract = instance && instance !== '0' ? this.#abstractOf.get(instance) : undefined;
    const levels = abstract === undefined ? undefined : this.#levels.get(abstract);
    const at = Number(setting(child(properties, 'w:ilvl')) ?? 0);
    const level = levels?.get(at);
    if (abstract === undefined || !levels || !level) return '';
    const counts = this.#counts.get(abstract) ?? [];
    this.#counts.set(abstract, counts);
    counts[at] = counts[at] === undefined ? level.start : counts[at] + 1;
    counts.length = at + 1;
    if (level.format === 'bullet') return bullet(level.text);
    return level.text.replace(/%(\d)/g, (_, digit: string) => {
      const above = levels.get(Number(digit) - 1);
      return above ? formatNumber(counts[Number(digit) - 1] ?? above.start, above.format) : '';
    });
  }
}

function levelsOf(definition: XmlElement): Map<number, Level> {
  return new Map(
    descendants(definition, 'w:lvl').map((level) => [
      Number(level.attributes['w:ilvl'] ?? 0),
      {
        format: setting(child(level, 'w:numFmt')) ?? 'decimal',
        text: setting(child(level, 'w:lvlText')) ?? '',
        start: Number(setting(child(level, 'w:start')) ?? 1),
      },
    ]),
  );
}
