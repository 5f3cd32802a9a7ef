import { basePath, portFrom, serveSite } from './serve-site.ts';

/** Serves `folder` as PORT and BASE say, and tells the person where. */
export async function announce(folder: string): Promise<void> {
  const wanted = portFrom(process.env['PORT']);
  const { url, port } = await serveSite(folder, basePath(process.env['BASE']), wanted);
  if (wanted !== 0 && port !== wanted) console.log(`Port ${wanted} is taken; using ${port}.`);
  console.log(`The library is at ${url} (Ctrl+C stops it).`);
}
