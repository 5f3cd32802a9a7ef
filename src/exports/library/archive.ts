import { strToU8, Zip, ZipDeflate } from 'fflate';

/** The first day that a ZIP archive can name: no file in it has a date of its own, so that the same files give the same bytes. */
const noDay = '1980-01-01T00:00:00';

/** Files as a ZIP archive, taken one after the other so that only one is held at a time beside what is packed. */
export async function archive(files: AsyncIterable<{ path: string; text: string }>): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for await (const { path, text } of files) {
    const file = new ZipDeflate(path, { level: 6 });
    file.mtime = noDay;
    zip.add(file);
    file.push(strToU8(text), true);
  }
  zip.end();
  const whole = new Uint8Array(chunks.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
