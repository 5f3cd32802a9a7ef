import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** No file in an archive has a date or owner of its own, so that the same files give the same bytes. The day is the first that a ZIP archive can name. */
const nobodys = { mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true };

/** Files as a ZIP archive, taken one after the other. What is packed is held until the end. */
export async function archive(files: AsyncIterable<{ path: string; text: string }>): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new ZipFile();
  const whole = buffer(zip.outputStream);
  for await (const { path, text } of files) zip.addBuffer(Buffer.from(text), path, nobodys);
  zip.end();
  return new Uint8Array(await whole);
}
