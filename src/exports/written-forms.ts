import { type ExportedText, exportedText, formAddress } from './exported-text.ts';
import { forms } from './forms.ts';
import type { SitePlace } from './site-place.ts';

/** A text that can be read, where its form asks for more than what is stored. */
interface Readable {
  address: string;
  markdown: () => Promise<string>;
  read: () => Promise<Omit<ExportedText, 'identified'>>;
}

/** Texts in one form, one after the other, each with its path in an archive, `a/res/69/12.xml`, which is that of its file: what is `written` there is not made again. */
export async function* writtenForms(
  texts: Iterable<Readable>,
  extension: string,
  place: SitePlace,
  written: (path: string) => Uint8Array | undefined = () => undefined,
): AsyncGenerator<{ path: string; content: string | Uint8Array }> {
  const form = forms.find((each) => each.extension === extension);
  if (!form) throw new Error(`There is no form ${extension}.`);
  for (const { address, markdown, read } of texts) {
    const path = formAddress(address, extension).slice(1);
    const made = async () => (form.write ? form.write(exportedText(await read()), place) : markdown());
    yield { path, content: written(path) ?? (await made()) };
  }
}
