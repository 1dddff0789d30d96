import { copyFileSync } from 'node:fs';
import { build } from 'esbuild';

/** Bundles the entries of the server, the commands of whoever runs it, and the programs that run as children, beside each other into build/. */
await build({
  entryPoints: {
    server: 'server/index.ts',
    staff: 'server/staff.ts',
    verify: 'server/verify.ts',
    'trail-check': 'server/trail-check.ts',
    typesetter: 'app/seal/typeset/typesetter.child.ts',
    logo: 'app/organisations/logo/child.ts',
  },
  outdir: 'build',
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  jsx: 'automatic',
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  logLevel: 'warning',
  external: ['./server/index.js'],
});
copyFileSync('app/seal/typeset/letter.typ', 'build/letter.typ');
