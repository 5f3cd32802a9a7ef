import { addressOfState, type SearchState } from '../../search/search-state.ts';
import { element } from './element.ts';
import { searchLink } from './site-link.ts';

/** Links to the page before and the page after, where there are such; they turn the page without loading it anew. */
export function pageLinks(state: SearchState, pages: number, turn: (state: SearchState) => void): HTMLElement[] {
  const link = (page: number, name: string, rel: string): HTMLElement | false => {
    if (page < 1 || page > pages) return false;
    const target = { ...state, page };
    const made = element('a', { href: searchLink(addressOfState(target)), rel }, name);
    made.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      turn(target);
    });
    return made;
  };
  if (pages < 2) return [];
  const place = element('span', {}, `Page ${state.page} of ${pages}`);
  return [link(state.page - 1, 'Previous page', 'prev'), place, link(state.page + 1, 'Next page', 'next')].filter(
    (part) => part !== false,
  );
}
