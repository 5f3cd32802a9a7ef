import { existsSync } from 'node:fs';
import { readArguments, UsageError } from './arguments.ts';
import { run } from './run.ts';
import { announce } from './serve/announce.ts';

const usage = `
npm run preview -- [--outDir DIR]

Serves a site that is built already and prints its address.

  --outDir DIR   the built site; default dist
  PORT, BASE     as for npm start
`;

await run(async () => {
  const { values } = readArguments(usage, { outDir: { type: 'string', default: 'dist' } }, false);
  if (!existsSync(values.outDir)) throw new UsageError(`There is no ${values.outDir} yet: npm run build makes it.`);
  await announce(values.outDir);
  return 0;
});
