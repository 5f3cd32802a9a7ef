import type { Block } from '../../model/block.ts';
import { Refusal } from '../refusal.ts';
import type { Fields } from '../understood.ts';
import type { Front } from './front/front.ts';
import { meetingInText } from './statement.ts';

/** Refuses a text that shows nothing of a resolution, decision, statement or draft: no adoption, number, organ line, nor a symbol of one. */
export function ensureResolution(front: Front, body: readonly Block[], fields: Fields): void {
  const shows =
    front.kind !== null ||
    front.number !== null ||
    body.some(({ type }) => type === 'organ-line') ||
    (fields.symbol !== '' && fields.kind !== 'draft') ||
    meetingInText(body) !== undefined;
  if (shows) return;
  throw new Refusal(
    'not-a-resolution',
    'the text is no resolution, decision or statement: it has no adoption line, number, symbol or line such as “The General Assembly,”',
    'Import resolutions and decisions only; if it is one, see that the file holds its masthead.',
  );
}
