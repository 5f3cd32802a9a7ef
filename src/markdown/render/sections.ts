import type { Identified } from '../../model/identify.ts';
import type { TextHtml } from './text-html.ts';

type Voice = 'preamble' | 'operative';

/** A section that is being written. `level` is that of its heading; a preamble or operative part has the level of what it stands in. */
interface Open {
  level: number;
  voice: Voice | null;
}

const labels: Record<Voice, string> = { preamble: 'Preamble', operative: 'Operative part' };

/** Opens and closes parts, annexes and sections as a text is written, and within them preamble and operative part. */
export class Sections {
  readonly #html: TextHtml;
  /** The first is the text. */
  readonly #open: Open[] = [{ level: 1, voice: null }];
  readonly #count: Record<Voice, number> = { preamble: 0, operative: 0 };

  constructor(html: TextHtml) {
    this.#html = html;
  }

  /** The organ speaks: what follows is a preamble. */
  organ(): void {
    if (this.#top.voice) this.#close();
    this.#speak('preamble');
  }

  /** A paragraph of this kind comes next. */
  paragraph({ kind, depth }: Identified): void {
    if (depth > 0) return;
    const spoken = this.#open.some((open) => open.voice);
    if (kind === 'preambular' && !spoken && this.#count.preamble === 0) this.#speak('preamble');
    if (kind === 'operative' && this.#open.findLast((open) => open.voice)?.voice === 'preamble') this.#turn();
  }

  /** Opens the section of a heading, which is to be written next; `inPreamble`: the paragraphs below it are preambular. A section with a mark belongs to the operative part all the same. */
  heading({ opens, level }: Identified, inPreamble: boolean): void {
    const wide = opens === 'part' || opens === 'annex';
    while (this.#top.level >= level || (wide && this.#top.voice)) this.#close();
    if (!wide && this.#top.voice === 'preamble' && !(inPreamble && opens === 'unmarked')) this.#turn();
    const className = opens === 'part' || opens === 'annex' || opens === 'section' ? opens : 'division';
    this.#push(` class="${className}"`, level, null);
  }

  /** Closes all that is open. */
  end(): void {
    while (this.#open.length > 1) this.#close();
  }

  get #top(): Open {
    return this.#open.at(-1) as Open;
  }

  /** Ends the preamble, with all that is open in it. */
  #turn(): void {
    while (this.#close()?.voice !== 'preamble');
    this.#speak('operative');
  }

  #speak(voice: Voice): void {
    this.#count[voice] += 1;
    const count = this.#count[voice];
    const label = count === 1 ? labels[voice] : `${labels[voice]} ${count}`;
    this.#push(` class="${voice}" aria-label="${label}"`, this.#top.level, voice);
  }

  #push(attributes: string, level: number, voice: Voice | null): void {
    this.#html.openSection(attributes);
    this.#open.push({ level, voice });
  }

  #close(): Open | undefined {
    this.#html.close();
    return this.#open.pop();
  }
}
