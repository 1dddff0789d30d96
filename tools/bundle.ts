import { copyFileSync } from 'node:fs';
import { bundle, children } from './bundled';

/** Bundles the entries of the server, the commands of whoever runs it, and the programs that run as children, beside each other into build/. */
const commands = { staff: 'server/staff.ts', verify: 'server/verify.ts', 'trail-check': 'server/trail-check.ts' };
await bundle({ server: 'server/index.ts', ...commands, ...children }, 'build', {
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  external: ['./server/index.js'],
});
copyFileSync('app/seal/typeset/letter.typ', 'build/letter.typ');
copyFileSync('app/seal/comparison/comparison.typ', 'build/comparison.typ');
