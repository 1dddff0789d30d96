import { type BuildOptions, build } from 'esbuild';

/** The programs that run as children of the server, each its own entry. */
export const children = {
  typesetter: 'app/seal/typeset/typesetter.child.ts',
  logo: 'app/organisations/logo/child.ts',
};

/** Bundles programs of ours for Node; packages stay where they are installed. */
export const bundle = (entryPoints: Record<string, string>, outdir: string, also: BuildOptions = {}) =>
  build({
    entryPoints,
    outdir,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // Node takes a package’s JSON only by its attribute, which the target drops for the sake of its first releases.
    supported: { 'import-attributes': true },
    jsx: 'automatic',
    logLevel: 'warning',
    ...also,
  });
