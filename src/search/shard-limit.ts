/** Bytes of indexed HTML that one shard may hold. Chosen by measuring: see decisions/search-shards.md. */
export const shardLimit = 21_500_000;
