import { placeInWords } from '../../symbols/place-words.ts';
import { placeName, placeWords } from '../page/place-name.ts';
import type { Passage } from './compared-text.ts';

/** The ids of what nobody cites by a number. Source of the grammar: `symbols/paragraph-id.ts`. */
const uncited = /^(?:(?<part>[a-z])-)?(?:annex-(?<annex>\d+)-)?(?:text-(?<count>\d+)|table-\d+)$/;

/**
 * A passage in words; those that nobody cites by a number are named by their kind, and those of plain text counted as in their
 * addresses. Such counts begin anew in each part and annex, so that these stand in front: `annex 2, text 1`.
 */
export function passageName({ id, kind }: Pick<Passage, 'id' | 'kind'>): string {
  if (kind === 'heading') return 'heading';
  const cited = kind === 'table' ? '' : placeName(id);
  if (cited) return cited;
  const { part, annex, count } = uncited.exec(id)?.groups ?? {};
  const own = kind === 'table' ? 'table' : `text ${count ?? ''}`.trimEnd();
  const around = placeInWords(
    { ...(part ? { part: part.toUpperCase() } : {}), ...(annex ? { annex: Number(annex) } : {}) },
    placeWords,
  );
  return `${around}, ${own}`.replace(/^, /, '');
}
