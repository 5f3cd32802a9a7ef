import type { Chunk } from '../joined/index-meta.ts';
import type { JoinJob } from '../joined/join-range.ts';
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
  /** Puts the engine that asks an index into a folder. */
  engine(folder: string): Promise<void>;
}
