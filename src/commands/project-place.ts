import { delimiter } from 'node:path';
import { UsageError } from './arguments.ts';

/** Astro and Vite take what follows these for a query, a pattern or the end of a string. */
const inPages = '#?*"';
/** Vitest reads a path as the address of a file, too. */
const inTests = `${inPages}%`;

const elsewhere = 'rename that folder, or move the project elsewhere.';

/** Throws UsageError where the project stands in a folder from which Astro can neither build nor serve its pages. */
export const ensureProjectPlace = (folder: string): void => refuse(folder, inPages);

/** The same where its tests can't be run from there. */
export function ensureTestPlace(folder: string): void {
  refuse(folder, inTests);
  if (!folder.includes(delimiter)) return;
  throw new UsageError(
    `This project stands in ${folder}. In PATH ${delimiter} ends a folder, so that npm finds none of the programs of the project there: ${elsewhere}`,
  );
}

function refuse(folder: string, signs: string): void {
  const found = [...signs].filter((sign) => folder.includes(sign));
  if (found.length === 0) return;
  throw new UsageError(
    `This project stands in ${folder}. Astro, Vite and Vitest can't read paths with ${found.join(' or ')} in them: ${elsewhere}`,
  );
}
