import { numberOf } from '../../model/mark.ts';
import { pinpointOf } from '../../symbols/pinpoint-of.ts';
import { type PlaceWords, placeInWords } from '../../symbols/place-words.ts';
import { placeName, placeWords } from '../page/place-name.ts';
import { annexNames } from './annex-names.ts';
import type { Passage } from './compared-text.ts';
import { sectionName } from './section-name.ts';
import { uncapitalized } from './uncapitalized.ts';

/** What is asked of a passage for its name. */
type Named = Pick<Passage, 'id' | 'kind' | 'number'>;

/** The ids of what nobody cites by a number. Source of the grammar: `symbols/paragraph-id.ts`. */
const uncited =
  /^(?:(?<part>[a-z])-(?=annex|heading|section|table|text))?(?:annex-(?<annex>\d+)-)?(?:text-(?<count>\d+)|section-(?<section>.+)|(?:heading|part|table)-.+)$/;

/** Letters below what has no number of its own. */
const lettered = /^(?<above>(?:.+-)?(?<kind>text|pre|heading)-(?<count>\d+))-(?<marks>[^-].*)$/;

/** Paragraphs of sections that nobody calls by a numeral alone, `annex-1-article-2-para-1`; a part has another letter than those of small numerals. */
const sectioned = /^(?:(?<part>[a-hj-uwyz])-)?(?:annex-(?<annex>\d+)-)?(?<section>.+?)-para-(?<marks>.+)$/;

const annexOf = /^(?:[a-z]-)?annex-\d+/;

/** Marks that say what they number, as `Article 3` does and `III` does not. */
const telling = /^(?:article|chapter|part|rule|section)\b/i;

/** The passages of one text in words. */
export class PassageNames {
  readonly #passages: () => readonly Passage[];
  #annexes: ReadonlyMap<string, string> | undefined;

  /** `passages` are all of the text, in printed order; they are asked for where a name needs them. */
  constructor(passages: () => readonly Passage[]) {
    this.#passages = passages;
  }

  /**
   * A passage is named by its number, one in an annex with what the text calls that: `annex II, paragraph 1`. Those that nobody cites by a number are named by their kind, those of
   * plain text counted as in their addresses, headings with their mark, letters below either with these: `text 8 (a)`. Such counts and marks begin anew in each part and annex, so that these stand in front: `annex II, text 1`.
   */
  of({ id, kind, number }: Named): string {
    const annex = this.#annex(id);
    if (kind === 'heading' && annexOf.exec(id)?.[0] === id) return annex ?? placeName(id);
    const words = annex ? { ...placeWords, annex: () => annex } : placeWords;
    if (kind !== 'table' && kind !== 'heading') {
      const cited = annex ? placeInWords(pinpointOf(id), words).slice(2) : placeName(id);
      if (cited) return cited;
      const below = this.#lettered(id) ?? this.#sectioned(id, words);
      if (below !== undefined) return below;
    }
    const { part, annex: counted, count, section } = uncited.exec(id)?.groups ?? {};
    const own =
      kind === 'heading'
        ? headingName(id, number, section)
        : kind === 'table'
          ? 'table'
          : `text ${count ?? ''}`.trimEnd();
    const around = placeInWords(
      { ...(part ? { part: part.toUpperCase() } : {}), ...(counted ? { annex: Number(counted) } : {}) },
      words,
    );
    return `${around}, ${own}`.replace(/^, /, '');
  }

  #lettered(id: string): string | undefined {
    const { above, kind, count = '', marks = '' } = lettered.exec(id)?.groups ?? {};
    if (above === undefined) return undefined;
    const name = this.of(
      kind === 'heading' ? { id: above, kind, number: count } : { id: above, kind: 'text', number: '' },
    );
    return name + marks.replace(/(?:^|-)([^-]+)/g, ' ($1)');
  }

  #sectioned(id: string, words: PlaceWords): string | undefined {
    const { part, annex, section, marks } = sectioned.exec(id)?.groups ?? {};
    if (section === undefined || marks === undefined) return undefined;
    const place = {
      ...(part ? { part: part.toUpperCase() } : {}),
      ...(annex ? { annex: Number(annex) } : {}),
      section,
      marks: marks.split('-'),
    };
    return placeInWords(place, { ...words, section: sectionName }).slice(2);
  }

  /** The name of what a heading stands before; empty where nothing follows. */
  after({ order }: Passage): string {
    const next = this.#passages().find((passage) => passage.order > order && passage.kind !== 'heading');
    return next && next.kind !== 'note' ? this.of(next) : '';
  }

  #annex(id: string): string | undefined {
    const annex = annexOf.exec(id)?.[0];
    if (annex === undefined) return undefined;
    this.#annexes ??= annexNames(this.#passages());
    return this.#annexes.get(annex);
  }
}

/** `section` is the end of the id of a heading with a mark: of a section that alone, of what stands in one both. */
function headingName(id: string, number: string, section: string | undefined): string {
  const mark = numberOf(number);
  if (telling.test(mark)) return uncapitalized(mark);
  if (/^part-/.test(id)) return `part ${mark}`;
  if (section?.replace(/-\d+$/, '') === mark.toLowerCase()) return `section ${mark}`;
  const [around] = section?.split('-') ?? [];
  return `${around ? `section ${around.toUpperCase()}, ` : ''}heading ${mark}`.trimEnd();
}
