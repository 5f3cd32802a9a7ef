import { forms } from '../forms.ts';
import { libraryFiles } from '../library/library-files.ts';
import type { ExportGroup } from '../settings.ts';
import { linkIn, type SitePlace } from '../site-place.ts';

/** What this site is and where its texts are as plain files, for language models and those who feed them. Source of the form: llmstxt.org. */
export function llms(count: number, on: ReadonlySet<ExportGroup>, place: SitePlace): string {
  const item = (path: string, words: string): string => `- [${path}](${linkIn(place, path)}): ${words}`;
  const sections = [
    '# Recalling: resolutions of the United Nations',
    `> An unofficial library of ${count} United Nations resolutions, decisions and presidential statements in English. Quote the text as printed, cite symbol and paragraph, and check against the official document at https://docs.un.org/en/SYMBOL.`,
    [
      'Addresses follow the symbol: A/RES/69/12 is at /a/res/69/12/, S/RES/1631 (2005) at /s/res/1631-2005/. Paragraphs have ids from their printed numbers: #para-4, #para-4-a, #pre-3, #annex-1-para-2.',
      on.has('forms')
        ? `Each text is there in other forms under the same address with an ending: ${forms.map(({ extension }) => `.${extension}`).join(', ')}.`
        : '',
    ]
      .filter(Boolean)
      .join('\n\n'),
    [
      '## Pages',
      item('/search/', 'search'),
      item('/series/', 'texts on one subject, session after session'),
      item('/about/', 'method, accuracy, sources'),
    ].join('\n'),
    on.has('library')
      ? [
          '## Data',
          item('/data/', 'every text as Markdown and as Akoma Ntoso XML, in archives'),
          ...libraryFiles.map(({ name, description }) => item(`/data/${name}`, description)),
        ].join('\n')
      : '',
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}
