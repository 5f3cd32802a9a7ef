import { create, type Font, type Glyph } from 'fontkit';

/** One step of an outline, in units of which a typeface has `unitsPerEm` to the em; y points up. */
export type OutlineStep = Glyph['path']['commands'][number];

/** The shape of a glyph. One object for each glyph of a typeface, so that what is drawn from it can be kept by it. */
export interface Outline {
  steps: readonly OutlineStep[];
  unitsPerEm: number;
}

/** A word set in one line: glyphs with their places and the width of all, in ems. */
export interface SetWord {
  glyphs: readonly { outline: Outline; at: number }[];
  width: number;
}

/**
 * A typeface of one or more font files (WOFF, TrueType), as web fonts are parted by script: each character comes from the first
 * that has it. What none has is set plainer, a letter without its accents or any dash as a hyphen, and left out where that is not there either.
 */
export class Typeface {
  #fonts: readonly Font[];
  #outlines = new Map<Glyph, Outline>();
  #words = new Map<string, SetWord>();

  constructor(files: readonly Uint8Array[]) {
    this.#fonts = files.map((bytes) => {
      const font = create(Buffer.from(bytes));
      if (!('layout' in font)) throw new Error('A collection of fonts was given where one font is needed.');
      return font;
    });
  }

  /** Sets a word with ligatures and kerning. Each word is worked out once. */
  word(text: string): SetWord {
    const known = this.#words.get(text);
    if (known) return known;
    const glyphs: { outline: Outline; at: number }[] = [];
    let width = 0;
    for (const { font, run } of this.#runsOf(text)) {
      const { glyphs: shaped, positions } = font.layout(run);
      for (const [index, glyph] of shaped.entries()) {
        const { xAdvance = 0, xOffset = 0 } = positions[index] ?? {};
        glyphs.push({ outline: this.#outlineOf(glyph, font), at: width + xOffset / font.unitsPerEm });
        width += xAdvance / font.unitsPerEm;
      }
    }
    const set = { glyphs, width };
    this.#words.set(text, set);
    return set;
  }

  #runsOf(text: string): { font: Font; run: string }[] {
    const runs: { font: Font; run: string }[] = [];
    for (const character of text.normalize('NFC')) {
      const found = this.#fontOf(character) ?? this.#fontOf(plainer(character));
      if (!found) continue;
      const last = runs.at(-1);
      if (last?.font === found.font) last.run += found.character;
      else runs.push({ font: found.font, run: found.character });
    }
    return runs;
  }

  #fontOf(character: string): { font: Font; character: string } | undefined {
    const font = this.#fonts.find((each) => each.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
    return font && { font, character };
  }

  #outlineOf(glyph: Glyph, { unitsPerEm }: Font): Outline {
    const outline = this.#outlines.get(glyph) ?? { steps: glyph.path.commands, unitsPerEm };
    this.#outlines.set(glyph, outline);
    return outline;
  }
}

const plainer = (character: string): string =>
  /\p{Dash_Punctuation}/u.test(character) ? '-' : (character.normalize('NFKD')[0] ?? '');
