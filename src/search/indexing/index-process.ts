import { joinRanges } from '../joined/join-range.ts';
import { writeEngine } from './engine.ts';
import { indexShard } from './index-shard.ts';
import type { Jobs } from './jobs.ts';
import { tellPage } from './told.ts';
import { endPagefind } from './vocabulary.ts';

const jobs: Jobs = {
  tell: (pages) => pages.map(tellPage),
  shard: indexShard,
  join: joinRanges,
  engine: writeEngine,
};

/** Nobody hears an answer after a build that has failed. */
const unheard = (): void => {};

const answer = (message: object): void => {
  if (process.connected) process.send?.(message, undefined, undefined, unheard);
};

process.on('message', async ({ kind, input }: { kind: keyof Jobs; input: never }) => {
  try {
    answer({ output: await jobs[kind](input) });
  } catch (error) {
    answer({ error: error instanceof Error ? error.message : String(error) });
  }
});

process.once('disconnect', async () => {
  await endPagefind();
  process.exit();
});
