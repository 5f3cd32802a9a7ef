import { joinRanges } from '../joined/join-range.ts';
import { publishList, publishTexts } from '../publish-index.ts';
import type { Words } from './found-words.ts';
import { shardIndexer } from './index-shard.ts';
import type { Heard, Jobs, Said } from './jobs.ts';
import { tellPage } from './told.ts';

let heard: { found(words: Words): void; unfound(reason: Error): void } | undefined;

const find = (words: Words): Promise<Words> =>
  new Promise((found, unfound) => {
    heard = { found, unfound };
    say({ asked: words });
  });

const jobs: Jobs = {
  tell: (pages) => pages.map(tellPage),
  shard: shardIndexer(find),
  join: joinRanges,
  list: publishList,
  publish: publishTexts,
};

/** Nobody hears an answer after a build that has failed. */
const unheard = (): void => {};

function say(message: Said): void {
  if (process.connected) process.send?.(message, undefined, undefined, unheard);
}

process.on('message', async (message: Heard) => {
  if ('found' in message) return heard?.found(message.found);
  if ('unfound' in message) return heard?.unfound(new Error(message.unfound));
  const { job, kind, input } = message;
  try {
    say({ job, output: await jobs[kind](input) });
  } catch (error) {
    say({ job, error: error instanceof Error ? error.message : String(error) });
  }
});

process.once('disconnect', () => process.exit());
