/** Ending of a file that is compressed with gzip as a file. No server takes it for something to unpack on the way. */
export const packed = 'packed';

/** The engine, a packed file below `pagefind/`. */
export const engineFile = 'engine';

/** The list of pages and chunks of an index, a packed file in its folder. */
export const metaFile = 'meta';
