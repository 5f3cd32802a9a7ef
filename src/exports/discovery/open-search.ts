import { xmlDeclaration, xmlElement } from '../markup.ts';
import { linkIn, type SitePlace } from '../site-place.ts';

/** Lets the address bar of a browser search the site. Source: OpenSearch 1.1, description document. */
export function openSearch(place: SitePlace): string {
  const parts = [
    xmlElement('ShortName', {}, 'UN resolutions'),
    xmlElement('Description', {}, 'Resolutions of the United Nations: symbols, titles, paragraphs'),
    xmlElement('InputEncoding', {}, 'UTF-8'),
    xmlElement('Image', { width: '16', height: '16', type: 'image/svg+xml' }, linkIn(place, '/icon.svg')),
    xmlElement('Url', { type: 'text/html', template: `${linkIn(place, '/search/')}?q={searchTerms}` }),
  ];
  const namespace = 'http://a9.com/-/spec/opensearch/1.1/';
  return `${xmlDeclaration}${xmlElement('OpenSearchDescription', { xmlns: namespace }, `\n${parts.join('\n')}\n`)}\n`;
}
