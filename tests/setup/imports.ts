import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** The rooms of app/ in the order of the story; a room imports only from itself and from those before it. */
const rooms = [
  'platform',
  'ui',
  'trail',
  'accounts',
  'organisations',
  'officials',
  'letters',
  'sign-on',
  'seal',
  'delivery',
  'publication',
  'desk',
] as const;

/**
 * Their sub-rooms in the order of the story: a value is imported from the own one and from those before it, a type from any. What
 * stands in the room itself comes first. Of `platform` only the room has a place: it holds capabilities, not a story.
 */
export const subRooms: Readonly<Record<string, readonly string[]>> = {
  ui: ['part', 'frame', 'field', 'door'],
  organisations: ['organisation', 'name', 'evidence', 'logo', 'member', 'register'],
  officials: ['person', 'list', 'directory', 'import'],
  letters: ['text', 'paste', 'shown', 'letter', 'review', 'draft', 'translation', 'desk'],
  'sign-on': [
    'declaration',
    'opening',
    'signatories',
    'together',
    'preparation',
    'arrival',
    'collected',
    'invitation',
    'list',
    'expert',
    'printed-line',
    'reopening',
    'endorsement',
    'decision',
    'deadline',
    'admission',
    'expert-admission',
    'reminder',
    'change',
    'substance',
    'expert-change',
    'answers',
    'notices',
  ],
  seal: ['edition', 'typeset', 'comparison', 'signature', 'verify', 'preflight', 'sealing'],
  delivery: ['dispatch', 'audience', 'mail', 'sending', 'go-ahead', 'halting', 'official-page', 'reply', 'tracker'],
  publication: ['publication', 'verify', 'page'],
  desk: ['figures', 'overview', 'board'],
};

export type Source = { path: string; text: string };

/** Every TypeScript file below a folder of the project, with its text. */
export function sourcesBelow(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ path: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }));
}

const comment = /^\s*(?:\/\*\*?|\*|\/\/).*$/gm;
const imported = /(?:from\s+|import\s*\(\s*|import\s+)['"]([^'"]+)['"]/g;

/** The paths, from the project’s root, that a source imports from within the project. */
function importsOf({ path, text }: Source): string[] {
  return [...text.replaceAll(comment, '').matchAll(imported)].flatMap(([, name]) => {
    if (name!.startsWith('~/')) return [`app/${name!.slice(2)}`];
    if (name!.startsWith('@emails/')) return [`emails/${name!.slice(8)}`];
    if (name!.startsWith('.')) return [relative(resolve('.'), resolve(dirname(path), name!))];
    return [];
  });
}

const room = (path: string): string => path.split('/')[1] ?? '';
const rank = (path: string): number => (rooms as readonly string[]).indexOf(room(path));

/** The same without those that bring types alone, which are gone when the program runs. */
export const valuesImportedBy = (source: Source): string[] =>
  importsOf({ ...source, text: source.text.replaceAll(/(?:import|export) type [^;]+;/g, '') });

/** Every file that is loaded when the one at this path is, itself included. */
export function loadedWith(path: string, sources: readonly Source[]): string[] {
  const byName = new Map(sources.map((source) => [source.path.replace(/\.tsx?$/, ''), source]));
  const loaded = new Set<Source>();
  const waiting = [path.replace(/\.tsx?$/, '')];
  for (const name of waiting) {
    const source = byName.get(name);
    if (!source || loaded.has(source)) continue;
    loaded.add(source);
    waiting.push(...valuesImportedBy(source));
  }
  return [...loaded].map((source) => source.path).sort();
}

/** The imports of a source that go against the order of the story, each as a sentence. */
export function wrongImports(source: Source): string[] {
  const values = valuesImportedBy(source);
  return importsOf(source).flatMap((to) => {
    if (allowed(source.path, to) && !(values.includes(to) && isLater(source.path, to))) return [];
    return [`${source.path} imports ${to}`];
  });
}

/** Whether a path stands in a later sub-room of the same room. */
function isLater(from: string, to: string): boolean {
  const order = subRooms[room(from)];
  if (!order || room(from) !== room(to)) return false;
  const place = (path: string) => order.indexOf(path.split('/')[2] ?? '');
  return place(to) > place(from);
}

/** The one door against the order: what follows in later rooms from a grave event, loaded only where one happens. */
const isDoor = (from: string, to: string) =>
  to === 'app/consequences.server' &&
  ['app/trail/deeds.server.ts', 'app/trail/installation-events.server.ts'].includes(from);

function allowed(from: string, to: string): boolean {
  if (isDoor(from, to)) return true;
  if (from.startsWith('emails/'))
    return to.startsWith('emails/') || to.startsWith('app/platform/locale/') || to.startsWith('app/ui/tokens');
  if (!from.startsWith('app/') || rank(from) === -1) return true;
  if (to.startsWith('emails/')) return from.includes('.server.');
  // The words of other languages are loaded by one file of the server, and reach a browser through pages alone.
  if (to.startsWith('app/words/')) return from === 'app/platform/locale/catalogues.server.ts';
  if (!to.startsWith('app/')) return !/^(server|tests|tools|bench)\//.test(to);
  return rank(to) !== -1 && rank(to) <= rank(from);
}
