import { type ExportedText, exportedText, formAddress } from './exported-text.ts';
import { forms } from './forms.ts';
import type { SitePlace } from './site-place.ts';

type Read = Omit<ExportedText, 'identified'> & { markdown: string };

/** Texts in one form, one after the other, each with its path in an archive: `a/res/69/12.xml`. */
export async function* writtenForms(
  texts: AsyncIterable<Read>,
  extension: string,
  place: SitePlace,
): AsyncGenerator<{ path: string; text: string }> {
  const form = forms.find((each) => each.extension === extension);
  if (!form) throw new Error(`There is no form ${extension}.`);
  for await (const read of texts) {
    const text = form.write(exportedText(read), read.markdown, place);
    yield { path: formAddress(read.address, extension).slice(1), text };
  }
}
