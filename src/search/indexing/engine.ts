import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createIndex } from 'pagefind';
import { unpackedFile } from '../joined/index-meta.ts';
import { engineFile, packed } from '../packed.ts';

/** Puts the WebAssembly of Pagefind's engine into a folder, as a file that the browser can compile while it comes. */
export async function writeEngine(folder: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(errors.join('\n'));
  await index.addHTMLFile({ url: '/', content: '<html lang="en"><body>resolution</body></html>' });
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const engine = files.find(({ path }) => path === 'wasm.en.pagefind')?.content;
  if (!engine) throw new Error('Pagefind has no engine for English among its files');
  await mkdir(folder, { recursive: true });
  const content = unpackedFile(Buffer.from(engine));
  await writeFile(join(folder, `${engineFile}.${packed}`), gzipSync(content, { level: 9 }));
}
