import { SearchField } from './search-field.ts';
import { SearchPage } from './search-page.ts';

customElements.define('search-field', SearchField);
customElements.define('search-page', SearchPage);

export { openSearchDialog } from './search-dialog.ts';
