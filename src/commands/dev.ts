import { readArguments } from './arguments.ts';
import { forgetShell } from './build/forget-shell.ts';
import { ensureProjectPlace } from './project-place.ts';
import { run } from './run.ts';
import { portFrom } from './serve/serve-site.ts';

const usage = `
npm run dev

Serves the site while you work on it: pages, styles and Markdown reload as they change. Search needs a built site (npm start).

  PORT=NUMBER       the port; default 4321
  RESOLUTIONS=DIR   takes the Markdown from another folder than content/resolutions

Where Linux says "System limit for number of file watchers reached", changes of some files are not seen: raise that limit with
sudo sysctl fs.inotify.max_user_watches=524288.
`;

await run(async () => {
  readArguments(usage, {}, false);
  ensureProjectPlace(process.cwd());
  process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
  forgetShell();
  // Astro itself can't be loaded from some of the folders that are refused.
  const { dev } = await import('astro');
  // A file whose ending is not in the name of its route, `12.bib`, is answered only where addresses need no closing slash.
  await dev({ server: { port: portFrom(process.env['PORT']) }, trailingSlash: 'ignore' });
  return 0;
});
