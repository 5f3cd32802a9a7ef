import { readArguments } from './arguments.ts';
import { buildSite } from './build/build-site.ts';
import { run } from './run.ts';
import { announce } from './serve/announce.ts';

const usage = `
npm start

Builds the site with its search index, serves it and prints its address.

  PORT=NUMBER       the port; default 4321, and the next free one where that is taken
  RESOLUTIONS=DIR   takes the Markdown from another folder than content/resolutions
  SITE, BASE        as for npm run build
`;

await run(async () => {
  readArguments(usage, {}, false);
  console.log('Building the site …');
  await buildSite('dist');
  await announce('dist');
  return 0;
});
