import { writeFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { compiledModules } from '../search/indexing/compiled-modules.ts';
import { readArguments } from './arguments.ts';
import { reportLine } from './build/build-report.ts';
import { run } from './run.ts';

// Pages leave much behind that V8 would keep among what lasts, and look for through the whole library once a second (`decisions/rendering-pages.md`).
for (const flag of ['--no-allocation-site-pretenuring', '--heap-growing-percent=150']) setFlagsFromString(flag);
// To strip the types of our modules and to compile them, in each thread too, takes twice as long as to read what that gave.
Object.assign(process.env, { ...compiledModules, ...process.env });
enableCompileCache();
const { buildSite } = await import('./build/build-site.ts');

const usage = `
npm run build -- [--outDir DIR] [--fresh] [--compress] [--few-files] [--report FILE]

Builds the site and its search index from the Markdown in content/resolutions. Of a site that was built there before only those
pages are made, and those parts indexed, that have changed.

  --outDir DIR      where to write; default dist
  --fresh           takes nothing from earlier builds
  --compress        puts a copy compressed with gzip beside each file of text, for servers that send such copies
  --few-files       for hosts that cap the number of files: leaves out the picture and the other forms of each text, but for the
                    JSON that its page loads, unless EXPORTS asks for them, and puts what the search shows of 16 texts into one file
  --report FILE     writes seconds of each step, files and bytes as JSON
  RESOLUTIONS=DIR   takes the Markdown from another folder
  SITE=URL          where the site will stand, https://example.org
  BASE=PATH         the path below it, /library/
  THREADS=N         how many threads render pages; by cores and pages where it is left out
`;

const options = {
  outDir: { type: 'string', default: 'dist' },
  compress: { type: 'boolean', default: false },
  'few-files': { type: 'boolean', default: false },
  fresh: { type: 'boolean', default: false },
  report: { type: 'string' },
} as const;

await run(async () => {
  const { values } = readArguments(usage, options, false);
  const started = performance.now();
  const report = await buildSite(values.outDir, { ...values, fewFiles: values['few-files'] });
  if (values.report) writeFileSync(values.report, `${JSON.stringify(report, null, 2)}\n`);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`Built ${values.outDir} in ${seconds} s: ${reportLine(report)}.`);
  return 0;
});
