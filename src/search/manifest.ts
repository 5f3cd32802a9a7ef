/** A shard of the index: where it is and what it can answer. A facet with none of these values needs nothing of it. */
export interface ShardEntry {
  /** Folder below `pagefind/`. */
  name: string;
  texts: number;
  organ: string[];
  session: string[];
  decade: string[];
  kind: string[];
}

/** `pagefind/manifest.packed`: what the browser reads first. */
export interface Manifest {
  /** Digest of all inputs: the part of an address that lets a browser keep what has not changed. */
  version: string;
  texts: number;
  /** The subjects that are offered as a facet: those of most texts. */
  subjects: string[];
  shards: ShardEntry[];
}
