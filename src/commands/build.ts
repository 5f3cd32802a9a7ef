import { readArguments } from './arguments.ts';
import { buildSite } from './build/build-site.ts';
import { run } from './run.ts';

const usage = `
npm run build -- [--outDir DIR]

Builds the site and its search index from the Markdown in content/resolutions.

  --outDir DIR      where to write; default dist
  RESOLUTIONS=DIR   takes the Markdown from another folder
  SITE=URL          where the site will stand, https://example.org
  BASE=PATH         the path below it, /library/
`;

await run(async () => {
  const { values } = readArguments(usage, { outDir: { type: 'string', default: 'dist' } }, false);
  const started = performance.now();
  await buildSite(values.outDir);
  console.log(`Built ${values.outDir} in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  return 0;
});
