import { expect, test } from 'vitest';
import { type Source, sourcesBelow } from '../../setup/imports';
import { saidInCode, saidWithoutId } from '../../setup/sentences';

type Declared = { readonly set: string; readonly path: string };

/** The sets of sentences that sources declare, with where each stands. */
function setsIn(sources: readonly Source[]): Declared[] {
  return sources.flatMap(({ path, text }) =>
    [...text.matchAll(/= sentences(?:<[^(]*>)?\(\s*(?:'([^']*)')?/g)].map(([, set]) => ({ set: set ?? '', path })),
  );
}

/** `app/sign-on/opening/refusals.words.ts` → `sign-on/refusals`: pages and mails are rooms of their own, sub-rooms do not count. */
function nameOf(path: string): string {
  const [tree, ...folders] = path.split('/');
  const file = folders.at(-1)?.split('.')[0];
  const room = tree !== 'app' ? tree : folders[0] === 'routes' ? folders[1] : folders[0];
  return `${room}/${file}`;
}

const misnamed = (sets: readonly Declared[]): Declared[] =>
  sets.filter(({ set, path }) => set !== nameOf(path) && !set.startsWith(`${nameOf(path)}-`));
const colliding = (sets: readonly Declared[]): string[] =>
  sets.map(({ set }) => set).filter((set, at, all) => all.indexOf(set) !== at);

const sets = setsIn(['app', 'emails', 'server'].flatMap(sourcesBelow));

test('every set of sentences bears the name of its room and file', () => {
  expect(sets.length).toBeGreaterThan(150);
  expect(misnamed(sets)).toEqual([]);
});

test('no two sets bear one name: no two sentences have one id', () => {
  expect(colliding(sets)).toEqual([]);
});

test('a colliding name, a foreign room and a missing name would be found', () => {
  const planted = setsIn([
    { path: 'app/sign-on/opening/refusals.words.ts', text: "export const words = sentences('sign-on/refusals', {});" },
    {
      path: 'app/sign-on/invitation/refusals.words.ts',
      text: "export const words = sentences<Kind>(\n  'sign-on/refusals', {});",
    },
    { path: 'app/routes/desk/mail/cover.words.ts', text: "const words = sentences('mail/cover', {});" },
    { path: 'emails/invitation.words.ts', text: 'const words = sentences({});' },
  ]);
  expect(colliding(planted)).toEqual(['sign-on/refusals']);
  expect(misnamed(planted).map(({ set }) => set)).toEqual(['mail/cover', '']);
});

test('no page and no mail says anything that has no id', () => {
  const shown = ['app', 'emails', 'server'].flatMap(sourcesBelow).filter(({ path }) => path.endsWith('.tsx'));
  expect(shown.flatMap(({ path, text }) => saidWithoutId(path, text))).toEqual([]);
});

/** Files of words, and rooms whose sentences only whoever runs the installation reads, in a terminal. */
const elsewhere = /\.words\.tsx?$|-words\/|typography|^app\/platform\/(database|installation)\//;

test('no room says a whole sentence that has no id', () => {
  const rooms = sourcesBelow('app').filter(({ path }) => !elsewhere.test(path));
  expect(rooms.flatMap(({ path, text }) => saidInCode(path, text))).toEqual([]);
});

test.each([
  ["return 'The file is not a PDF.';", ['The file is not a PDF.']],
  [['say(`Try again later (', 'code}).`);'].join('${'), ['Try again later (X).']],
  ["throw new TypeError('Not a time in UTC.');", []],
  [['log.warn(`A mail was not sent (', 'id}).`);'].join('${'), []],
  ["export const words = sentences('seal/verdict', { notPdf: 'The file is not a PDF.' });", []],
])('in %s stands without one, in code: %j', (code, without) => {
  expect(saidInCode('app/planted.ts', code).map(({ says }) => says)).toEqual(without);
});

test.each([
  ['<p>Nothing was sent.</p>', ['Nothing was sent.']],
  ["<p>{sent ? 'Sent' : say('waiting')}</p>", ['Sent']],
  ["<p>{note ?? 'None'}</p>", ['None']],
  ['<Page title="Your letters are here" lead={say(\'lead\')} />', ['Your letters are here']],
  ["<Field label={known ? 'Its name' : say('name')} className=\"w-full\" name='website' />", ['Its name']],
  ['<code>npm run verify</code>', []],
  ["<p>{say('sent')} · {of === 'letter' && say('letter')}</p>", []],
])('in %s stands without one: %j', (page, without) => {
  expect(saidWithoutId('app/planted.tsx', page).map(({ says }) => says)).toEqual(without);
});
