import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { ContentError } from '../markdown/content-error.ts';

const votesSchema = z.array(z.object({ state: z.string(), vote: z.string() }));

/** How the States voted, as printed: `in favour` and the States that did, in the order of the record. */
export interface VotesCast {
  vote: string;
  states: string[];
}

const order = ['in favour', 'against', 'abstaining', 'not voting'];

/** Votes by what was voted, the usual order first, others after. */
export function votesCast(votes: readonly { state: string; vote: string }[]): VotesCast[] {
  const kinds = [...new Set([...order, ...votes.map(({ vote }) => vote)])];
  return kinds.flatMap((kind) => {
    const states = votes.filter(({ vote }) => vote === kind).map(({ state }) => state);
    return states.length > 0 ? [{ vote: kind, states }] : [];
  });
}

/** The record beside a text, `12.votes.json` beside `12.md`; empty where there is none. Throws ContentError for one of another shape. */
export async function readVotes(folder: string, path: string): Promise<VotesCast[]> {
  const beside = recordBeside(path);
  if (!existsSync(join(folder, beside))) return [];
  try {
    return votesCast(votesSchema.parse(JSON.parse(readFileSync(join(folder, beside), 'utf8'))));
  } catch {
    throw new ContentError(beside, 'expected a list of {state, vote}, found something else. Import the text again.');
  }
}

const recordBeside = (path: string): string => path.replace(/\.md$/, '.votes.json');

/** A digest of the record beside a text; undefined where there is none. */
export function votesDigest(folder: string, path: string): string | undefined {
  try {
    return hash('sha256', readFileSync(join(folder, recordBeside(path))));
  } catch {
    return undefined;
  }
}
