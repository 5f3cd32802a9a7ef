import type { Chunk } from '../joined/index-meta.ts';
import type { JoinJob } from '../joined/join-range.ts';
import type { ListJob, TextsJob } from '../publish-index.ts';
import type { Words } from './found-words.ts';
import type { ShardJob } from './index-shard.ts';
import type { PageFile, Told } from './told.ts';

/** What a process of the index does, by name. Input and output are sent as JSON. */
export interface Jobs {
  /** Reads pages for what they say of themselves. */
  tell(pages: readonly PageFile[]): Told[];
  /** Indexes the pages of a shard. */
  shard(job: ShardJob): Promise<void>;
  /** Joins ranges of words: the chunks of each joined index. */
  join(job: JoinJob): Chunk[][];
  /** Writes the list of a joined index. */
  list(job: ListJob): void;
  /** Puts the texts of a shard into the site. */
  publish(job: TextsJob): void;
}

/** What a process hears: a job with its number, or under which entries the words that it has asked for are found. */
export type Heard = { job: number; kind: keyof Jobs; input: never } | { found: Words } | { unfound: string };

/** What a process says: what has come of a job, or words that it asks for, until the answer no others. */
export type Said = Done | { asked: Words };

export type Done = { job: number; output: unknown } | { job: number; error: string };
