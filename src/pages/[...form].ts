import type { CatalogueEntry } from '../corpus/catalogue-entry.ts';
import { heldDocument } from '../corpus/held-document.ts';
import type { KeysBeforeSeries } from '../corpus/keys/keys-before-series.ts';
import { latelyAsked } from '../corpus/lately-asked.ts';
import type { Library } from '../corpus/library.ts';
import { citationGraph, keysBeforeSeries, library } from '../corpus/opened-library.ts';
import { textsByAddress } from '../corpus/texts-by-address.ts';
import { answering, type Content } from '../exports/content.ts';
import { type ExportedText, exportedText, formAddress, textAddress } from '../exports/exported-text.ts';
import { type Form, forms } from '../exports/forms.ts';
import { exportsOn } from '../exports/settings.ts';

/** Each held text in other forms, beside its page: `/a/res/69/12.bib`. One text after the other, so that each is read once. */
export async function getStaticPaths() {
  const { entries } = await library();
  return entries.flatMap((entry) => extensions().map((extension) => pathOf(entry, extension)));
}

const pathOf = ({ address, symbol }: CatalogueEntry, extension: string) => ({
  params: { form: formAddress(address, extension).slice(1) },
  props: { symbol: symbol.canonical, extension },
});

/** Of the forms of a text those that this site has. */
function extensions(): string[] {
  const on = exportsOn(process.env).has('forms');
  return forms.map(({ extension }) => extension).filter((extension) => on || extension === 'json');
}

/** The same paths by what Astro calls them, with a slash at the end as that of a page. */
export async function keyedPaths() {
  const { entries } = await library();
  return keyedForms(entries, await keysBeforeSeries());
}

function* keyedForms(entries: Library['entries'], keys: KeysBeforeSeries): Generator<readonly [string, string]> {
  const all = extensions();
  for (const entry of entries) {
    const key = keys.forms(entry);
    for (const extension of all) yield [`${formAddress(entry.address, extension)}/`, key];
  }
}

/** A form is told from its address: there are many for each text. */
export async function pathAt() {
  const texts = textsByAddress(await library());
  return (pathname: string) => {
    const file = pathname.replace(/\/$/, '');
    for (const { extension } of forms) {
      const text = file.endsWith(`.${extension}`) && texts.get(textAddress(file, extension));
      if (text) return pathOf(text, extension);
    }
    return undefined;
  };
}

/** The text that was asked for last: its forms follow each other, and several are written at a time. */
const lately = latelyAsked<Promise<ExportedText>>(1);

const read = (entry: CatalogueEntry, held: Library): Promise<ExportedText> =>
  lately(`${entry.symbol.canonical} ${entry.digest}`, async () =>
    exportedText(await heldDocument(entry, held, await citationGraph())),
  );

interface Props extends Record<string, unknown> {
  symbol: string;
  extension: string;
}

const formOf = ({ extension }: Props): Form => {
  const form = forms.find((each) => each.extension === extension);
  if (!form) throw new Error(`There is no form ${extension}.`);
  return form;
};

export const content: Content<Props> = async ({ props, site }) => {
  const form = formOf(props);
  const held = await library();
  const entry = held.bySymbol.get(props.symbol);
  if (!entry) throw new Error(`${props.symbol} has left the library while its files were being written.`);
  const place = { site: site?.href, base: import.meta.env.BASE_URL };
  return form.write ? form.write(await read(entry, held), place) : held.textOf(entry);
};

export const GET = answering(content, ({ props }) => `${formOf(props).type}; charset=utf-8`);
