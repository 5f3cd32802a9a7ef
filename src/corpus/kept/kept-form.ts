import { deserialize, serialize } from 'node:v8';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** How values of one kind are written and read. `unpack` gives a value like that which was packed, or throws where bytes are missing. */
export interface KeptForm<Value> {
  pack(value: Value): Uint8Array;
  unpack(bytes: Uint8Array): Value;
}

/** Whatever the engine can copy, compressed. */
export const anyForm: KeptForm<unknown> = {
  pack: (value) => zstdCompressSync(serialize(value), { params: { [constants.ZSTD_c_compressionLevel]: 1 } }),
  unpack: (bytes) => deserialize(zstdDecompressSync(bytes)),
};
