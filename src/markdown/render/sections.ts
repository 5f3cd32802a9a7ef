import type { Element, ElementContent } from 'hast';
import type { Identified } from '../../model/identify.ts';
import { element } from './element.ts';

type Voice = 'preamble' | 'operative';

/** An element that is being filled. `level` is that of its heading; a preamble or operative part has the level of what it stands in. */
interface Open {
  element: Element;
  level: number;
  voice: Voice | null;
}

const labels: Record<Voice, string> = { preamble: 'Preamble', operative: 'Operative part' };

/** Nests what is added into parts, annexes and sections, and within them into preamble and operative part. */
export class Sections {
  readonly root: ElementContent[] = [];
  readonly #open: Open[] = [{ element: { ...element('div', {}), children: this.root }, level: 1, voice: null }];
  readonly #count: Record<Voice, number> = { preamble: 0, operative: 0 };

  add(node: ElementContent): void {
    this.#top.element.children.push(node);
  }

  /** The organ speaks: what follows is a preamble. */
  organ(): void {
    if (this.#top.voice) this.#open.pop();
    this.#speak('preamble');
  }

  /** A paragraph of this kind comes next. */
  paragraph({ kind, depth }: Identified): void {
    if (depth > 0) return;
    const spoken = this.#open.some((open) => open.voice);
    if (kind === 'preambular' && !spoken && this.#count.preamble === 0) this.#speak('preamble');
    if (kind === 'operative' && this.#open.findLast((open) => open.voice)?.voice === 'preamble') this.#turn();
  }

  /** Opens the section of a heading; `inPreamble`: the paragraphs below it are preambular. A section with a mark belongs to the operative part all the same. */
  heading({ opens, level }: Identified, heading: Element, inPreamble: boolean): void {
    const wide = opens === 'part' || opens === 'annex';
    while (this.#top.level >= level || (wide && this.#top.voice)) this.#open.pop();
    if (!wide && this.#top.voice === 'preamble' && !(inPreamble && opens === 'unmarked')) this.#turn();
    const className = opens === 'part' || opens === 'annex' || opens === 'section' ? opens : 'division';
    this.#push(element('section', { className: [className] }, [heading]), level, null);
  }

  get #top(): Open {
    return this.#open.at(-1) as Open;
  }

  /** Ends the preamble, with all that is open in it. */
  #turn(): void {
    while (this.#open.pop()?.voice !== 'preamble');
    this.#speak('operative');
  }

  #speak(voice: Voice): void {
    this.#count[voice] += 1;
    const count = this.#count[voice];
    const ariaLabel = count === 1 ? labels[voice] : `${labels[voice]} ${count}`;
    this.#push(element('section', { className: [voice], ariaLabel }), this.#top.level, voice);
  }

  #push(node: Element, level: number, voice: Voice | null): void {
    this.add(node);
    this.#open.push({ element: node, level, voice });
  }
}
