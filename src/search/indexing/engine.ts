import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { unpackedFile } from '../joined/index-meta.ts';
import { engineFile, packed } from '../packed.ts';
import { indexFiles } from './asked-pagefind.ts';

/** Puts the WebAssembly of Pagefind's engine into a folder, as a file that the browser can compile while it comes. */
export async function writeEngine(folder: string): Promise<void> {
  const files = await indexFiles('<html lang="en"><body>resolution</body></html>');
  const engine = files.get('wasm.en.pagefind');
  if (!engine) throw new Error('Pagefind has no engine for English among its files');
  await mkdir(folder, { recursive: true });
  const content = unpackedFile(engine);
  await writeFile(join(folder, `${engineFile}.${packed}`), gzipSync(content, { level: 9 }));
}
