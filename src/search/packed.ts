/** Ending of JSON that is compressed with gzip as a file. No server takes it for something to unpack on the way. */
export const packed = 'packed';
