import { type ExportedText, exportedText, formAddress } from './exported-text.ts';
import { forms } from './forms.ts';
import type { SitePlace } from './site-place.ts';

/** A text that can be read, where its form asks for more than what is stored. */
interface Readable {
  address: string;
  markdown: () => Promise<Uint8Array>;
  read: () => Promise<Omit<ExportedText, 'identified'>>;
}

/** Texts in one form, one after the other, each with its path in an archive, `a/res/69/12.xml`, which is that of its file on the site. */
export async function* writtenForms(
  texts: Iterable<Readable>,
  extension: string,
  place: SitePlace,
): AsyncGenerator<{ path: string; content: string | Uint8Array }> {
  const form = forms.find((each) => each.extension === extension);
  if (!form) throw new Error(`There is no form ${extension}.`);
  for (const { address, markdown, read } of texts) {
    const content = form.write ? form.write(exportedText(await read()), place) : await markdown();
    yield { path: formAddress(address, extension).slice(1), content };
  }
}
