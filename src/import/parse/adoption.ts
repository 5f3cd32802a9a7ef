import type { Claim } from '../ledger.ts';
import type { AdoptionUnit } from './body/adoption-unit.ts';
import type { Body } from './body/parse-body.ts';
import { claim } from './claims.ts';
import { isoDate } from './dates.ts';
import { parseVote, type Vote } from './vote.ts';

export interface Adoption {
  meeting: string | null;
  adopted: string | null;
  vote: Vote | null;
  /** Every date of adoption that is printed below a text. */
  dates: { iso: string; line: number; column: number }[];
  claims: Claim[];
}

/**
 * What is printed below a text about its adoption. Printed once, it is data; printed after each part of a composite resolution,
 * it stays in the body as well, where it belongs to its part. Votes whose lists are not understood stay too.
 */
export function foldAdoption(body: Body): Adoption {
  const units = body.adoption;
  const vote =
    units.map((unit) => (unit.kind === 'vote' ? (parseVote(unit.text) ?? null) : null)).find(Boolean) ?? null;
  const groups = units
    .filter((unit, index) => unit.kind !== 'date' || units[index - 1]?.kind !== 'meeting')
    .filter(({ kind }) => kind !== 'vote');
  const claims: Claim[] = [];
  const stays = (unit: AdoptionUnit): boolean =>
    unit.kind === 'vote' ? !(vote && vote.states.length > 0 && parseVote(unit.text)) : groups.length > 1;
  for (const unit of [...units].reverse()) {
    if (stays(unit)) insert(body, unit);
    else claims.push(...unit.lines.map((line) => claim(line, `adoption-${unit.kind}`, fieldOf[unit.kind])));
  }
  const dates = units.flatMap(({ kind, text, lines: [first] }) => {
    const iso = kind === 'date' ? isoDate(text.replace(/\.$/, '').replace(/[\u00a0\u202f]/g, ' ')) : null;
    return iso && first ? [{ iso, line: first.line, column: first.column }] : [];
  });
  return {
    meeting: units.find(({ kind }) => kind === 'meeting')?.text ?? null,
    adopted: dates[0]?.iso ?? null,
    vote,
    dates,
    claims,
  };
}

const fieldOf = { meeting: 'meeting', date: 'adopted', vote: 'votes' } as const;

function insert(body: Body, { before, lines, text }: AdoptionUnit): void {
  const { line = 0, column = 0 } = lines[0] ?? {};
  body.blocks.splice(before, 0, { type: 'adoption-line', text, emphasis: [] });
  body.sources.splice(before, 0, { lines, known: null, place: { line, column } });
}
