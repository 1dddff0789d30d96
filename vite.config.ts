import { fileURLToPath } from 'node:url';
import { vitePlugin as remix } from '@remix-run/dev';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, type Plugin } from 'vite';
import remixConfig from './remix.config.js';

declare module '@remix-run/node' {
  interface Future {
    v3_singleFetch: true;
  }
}

/** Zod tries whether it may make functions of words, which our Content-Security-Policy forbids and browsers report. */
const zodWithoutEval: Plugin = {
  name: 'zod-without-eval',
  transform: (code, id, options) =>
    !options?.ssr && id.endsWith('/zod/v4/core/core.js') ? `${code}\nglobalConfig.jitless = true;\n` : null,
};

/** A page takes of the doors of the design system what it shows, not all that stands behind them: loading it does nothing. */
const partsAlone: Plugin = {
  name: 'parts-alone',
  transform: (_code, id, options) =>
    !options?.ssr && /\/app\/ui\/[^?]+\.tsx?$/.test(id) ? { moduleSideEffects: false } : null,
};

export default defineConfig({
  resolve: {
    alias: {
      '~': fileURLToPath(new URL('./app', import.meta.url)),
      '@emails': fileURLToPath(new URL('./emails', import.meta.url)),
      '@generated': fileURLToPath(new URL('./generated', import.meta.url)),
    },
  },
  plugins: [zodWithoutEval, partsAlone, tailwindcss(), remix(remixConfig)],
  build: { target: 'es2022', sourcemap: false },
});
