/** Bytes of indexed HTML that one shard may hold. Chosen by measuring: see decisions/search.md. */
export const shardLimit = 8_000_000;
