import { otherLanguages } from '../vocabulary/languages.ts';
import { organs } from '../vocabulary/organs.ts';
import { Refusal } from './refusal.ts';
import type { Understood } from './understood.ts';

/** Year and serial, then the letter of the language. */
const jobNumber = /<<ODS JOB NO>>N\d+([A-Z])<<ODS JOB NO>>/;

/** The language of a text that is not English, by its job number, else by the names that only it prints. */
function otherLanguage(text: string): string | undefined {
  const letter = jobNumber.exec(text)?.[1];
  if (letter === 'E' || organs.some(({ name }) => text.includes(name))) return undefined;
  return otherLanguages.find((language) => letter === language.letter || language.telltale.test(text))?.name;
}

/** Throws a `Refusal` for a text with nothing in it, and for one in a language that is not read. */
export function refuseUnreadable(text: string): void {
  if (!/\S/.test(text)) throw new Refusal('empty', 'the file is empty', 'Get it again, or take it away.');
  const language = otherLanguage(text);
  if (language)
    throw new Refusal('language', `the text is not in English but in ${language}`, 'Import the English version.');
}

/** Throws a `Refusal` for a text that says nothing of what every document of the United Nations says. */
export function refuseForeign({ fields, body }: Understood): void {
  const { symbol, adopted, session, meeting, origin } = fields;
  if (symbol || adopted || session || meeting || origin || body.some(({ type }) => type === 'organ-line')) return;
  throw new Refusal(
    'no-resolution',
    'the text has no symbol, no organ, no session and no date of adoption',
    'Import a resolution, decision or statement of the United Nations, whole, with its masthead.',
  );
}
