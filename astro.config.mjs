import { defineConfig } from 'astro/config';

process.env.ASTRO_TELEMETRY_DISABLED ??= '1';

export default defineConfig({
  ...(process.env.SITE ? { site: process.env.SITE } : {}),
  base: process.env.BASE || '/',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // Where few pages are rendered, without threads: others are rendered while files are written.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 96 },
  vite: { build: { assetsInlineLimit: 0 } },
});
