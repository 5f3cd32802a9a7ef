import { otherLanguages } from '../../vocabulary/languages.ts';
import type { Source } from '../read/source.ts';
import { Refusal } from '../refusal.ts';
import type { MastheadFields } from './masthead/masthead-fields.ts';

const english =
  /\b(?:adopted by the|The General Assembly|The Security Council|The Economic and Social Council|The Human Rights Council)\b/;

/** Names of organs stand in the first lines of every document. */
const view = 6000;

/** Refuses a document in another language than English, told by its job number or by the names of organs in its first lines. */
export function ensureEnglish({ text }: Source, { jobNumber }: MastheadFields): void {
  const head = text.slice(0, view);
  const language =
    otherLanguages.find(
      ({ letter }) => jobNumber !== undefined && new RegExp(`^[A-Z]*\\d+${letter}$`).test(jobNumber),
    ) ?? (english.test(head) ? undefined : otherLanguages.find(({ telltale }) => telltale.test(head)));
  if (!language) return;
  throw new Refusal(
    'other-language',
    `the document is in ${language.name}, and only English is read`,
    'Fetch the English text of the same symbol.',
  );
}
