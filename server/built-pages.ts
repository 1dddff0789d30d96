import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import { answerNotFound } from './pages/not-found';

/** The pages as built into build/. */
export async function builtPages(): Promise<{ build: ServerBuild; folder: string }> {
  // The name is computed so that no bundler follows it.
  const file = pathToFileURL(resolve('build/server/index.js')).href;
  const build = (await import(/* @vite-ignore */ file)) as ServerBuild;
  return { build: answerNotFound(build), folder: resolve('build/client') };
}
