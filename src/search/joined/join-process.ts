import { doJob } from '../in-process.ts';
import { type JoinJob, joinShards } from './join-shards.ts';

doJob<JoinJob>(joinShards);
