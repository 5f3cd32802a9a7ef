import { goToParagraphMeant } from './addresses/paragraph-meant.ts';
import { copyMenu } from './reading/copy-menu.ts';
import { marginNotes, notesInPlace } from './reading/footnotes.ts';
import { hoverPanel } from './reading/hover-panel.ts';
import { paragraphKeys } from './reading/paragraph-keys.ts';
import { citedPreviews, lineageWords } from './reading/previews.ts';

/**
 * A text with its tools: copying, notes in place, previews of what is cited, keys. All of it only adds to a page that is whole without.
 * Each part is handed the element and sets itself up.
 */
class ReadingPage extends HTMLElement {
  connectedCallback() {
    const tools = this.querySelector<HTMLTemplateElement>('#reading-tools');
    if (!tools) return;
    this.append(tools.content.cloneNode(true));
    const copy = copyMenu(this);
    hoverPanel(this, [notesInPlace(this), citedPreviews(this), lineageWords]);
    marginNotes(this);
    paragraphKeys(this, copy);
    goToParagraphMeant();
    window.addEventListener('hashchange', goToParagraphMeant);
  }
}

customElements.define('reading-page', ReadingPage);
