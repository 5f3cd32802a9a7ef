/** The texts of an organ, or of several with few texts, as one index; and what it can answer. */
export interface GroupEntry {
  /** Folder below `pagefind/` with its index; where there is one group only, that is the index of all. */
  name: string;
  texts: number;
  organ: string[];
  session: string[];
  decade: string[];
  kind: string[];
}

/** `pagefind/manifest.packed`: what a search with facets reads first. */
export interface Manifest {
  /** Digest of all inputs: the part of an address that lets a browser keep what has not changed. */
  version: string;
  texts: number;
  /** The subjects that are offered as a facet: those of most texts. */
  subjects: string[];
  groups: GroupEntry[];
}

/** Folder below `pagefind/` of the index of all texts. */
export const indexOfAll = 'all';
