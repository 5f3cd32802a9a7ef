import { addressOf, officialAddress } from '../../symbols/address.ts';
import { formatSymbol } from '../../symbols/format-symbol.ts';
import { wholeSymbol } from '../../symbols/parse-symbol.ts';
import { loadLists } from '../search/lists.ts';
import { siteLink } from '../search/site-link.ts';
import { typedDocument, typedParagraph } from './typed-address.ts';

/** On the page for addresses that lead nowhere: goes on to the document that the address means, or says where it is. */
class NothingHere extends HTMLElement {
  async connectedCallback() {
    const base = siteLink('/');
    const path = location.pathname.startsWith(base) ? location.pathname.slice(base.length) : location.pathname;
    const symbol = typedDocument(path);
    if (!symbol) return;
    const name = formatSymbol(symbol);
    try {
      const { symbols } = await loadLists();
      const whole = typedDocument(wholeSymbol(symbol));
      const page = [symbol, whole].find((each) => each && symbols.standing(each.canonical));
      const here = page && siteLink(addressOf(page));
      const fragment = location.hash && `#${typedParagraph(location.hash) ?? location.hash.slice(1)}`;
      if (here && here !== location.pathname) return location.replace(here + location.search + fragment);
    } catch {
      // Without the list of what is held the page still names the official document.
    }
    const link = document.createElement('a');
    Object.assign(link, { href: officialAddress(symbol), rel: 'external', textContent: 'official document' });
    this.replaceChildren(`${name} is neither held here nor cited by a text that is. Look for the `, link, '.');
  }
}

customElements.define('nothing-here', NothingHere);
