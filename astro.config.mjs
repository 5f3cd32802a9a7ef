import { defineConfig } from 'astro/config';

process.env.ASTRO_TELEMETRY_DISABLED ??= '1';

export default defineConfig({
  ...(process.env.SITE ? { site: process.env.SITE } : {}),
  base: process.env.BASE || '/',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // Enough pages at a time that no thread runs dry while the files of others are written.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 96 },
  vite: { build: { assetsInlineLimit: 0 } },
});
