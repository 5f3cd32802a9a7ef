import type { LocatedCitation } from '../../citations/found-citation.ts';
import { type Holdings, resolveCitation } from '../../citations/resolve-citation.ts';
import type { CitingDocument } from './citing-document.ts';
import type { Lead } from './leads.ts';
import { nameOf } from './named-texts.ts';

/** A citation as far as tables tell it: which text it leads to, and the ids of the paragraphs there that it names. */
export interface Leading {
  citation: LocatedCitation;
  lead: Lead;
  ids: () => readonly string[];
}

/**
 * The citations of a document that lead somewhere else than into itself, as `edgesOf` has them. Few name a paragraph, and only of those more is asked than the name:
 * to resolve all of a large library took four times as long.
 */
export function leadingOf(
  from: CitingDocument | undefined,
  leadOf: (name: string) => Lead | null,
  holdings: Holdings,
): Leading[] {
  const leading: Leading[] = [];
  for (const citation of from?.citations ?? []) {
    const lead = leadOf(nameOf(citation));
    if (!lead || lead.symbol === from?.symbol) continue;
    const ids = () => (citation.pinpoint.length > 0 ? resolveCitation(citation, holdings).ids : []);
    leading.push({ citation, lead, ids });
  }
  return leading;
}
