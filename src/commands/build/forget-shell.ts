/** What Astro and Vite go by, and what a page reads of `import.meta.env`. Astro lets a variable of the shell that has the same name win over its own. */
const own = ['NODE_ENV', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SSR'];

/** Takes variables out of the environment that Astro would take for its own settings. */
export function forgetShell(): void {
  for (const name of own) delete process.env[name];
}
