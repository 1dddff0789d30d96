import { existsSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourcesBelow, subRooms, valuesImportedBy, wrongImports } from './setup/imports';

const app = sourcesBelow('app');
const emails = sourcesBelow('emails');
const everything = [...app, ...emails, ...sourcesBelow('server'), ...sourcesBelow('tests')];

describe('the tree', () => {
  it('imports only in the order of the story', () => {
    expect([...app, ...emails].flatMap(wrongImports)).toEqual([]);
  });

  it('would find an import against the order', () => {
    const planted = { path: 'app/letters/planted.ts', text: "import { dispatch } from '~/delivery/dispatch';" };
    expect(wrongImports(planted)).toEqual(['app/letters/planted.ts imports app/delivery/dispatch']);
    const relative = { path: 'app/platform/planted.ts', text: "export { role } from '../organisations/permission';" };
    expect(wrongImports(relative)).toEqual(['app/platform/planted.ts imports app/organisations/permission']);
    const mail = {
      path: 'emails/planted.tsx',
      text: "import { database } from '~/platform/database/database.server';",
    };
    expect(wrongImports(mail)).toHaveLength(1);
  });

  it('names every sub-room in its order', () => {
    const missing = Object.entries(subRooms).flatMap(([room, named]) =>
      readdirSync(`app/${room}`, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !named.includes(entry.name))
        .map(({ name }) => `app/${room}/${name}`),
    );
    expect(missing).toEqual([]);
    const planted = { path: 'app/delivery/mail/planted.ts', text: "import { reply } from '../reply/reply';" };
    expect(wrongImports(planted)).toEqual(['app/delivery/mail/planted.ts imports app/delivery/reply/reply']);
    const typed = { path: 'app/delivery/mail/planted.ts', text: "import type { Reply } from '../reply/reply';" };
    expect(wrongImports(typed)).toEqual([]);
  });

  it('has no crowd: at most twenty-five files to a folder, but one for each language', () => {
    const folders = [...new Set(app.map(({ path }) => dirname(path)))];
    const crowded = folders
      .map((folder) => ({ folder, files: app.filter(({ path }) => dirname(path) === folder).length }))
      .filter(({ folder, files }) => files > 25 && !folder.endsWith('sheet-words'));
    expect(crowded).toEqual([]);
  });

  it('keeps the server out of what a browser loads', () => {
    const pure = app.filter(
      ({ path }) => !path.includes('.server.') && !path.includes('/routes/') && !serverOnly(path),
    );
    const wrong = pure.flatMap((source) =>
      valuesImportedBy(source)
        .filter((to) => to.includes('.server') || to.startsWith('generated/'))
        .map((to) => `${source.path} imports ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps Prisma, and mails, out of the routes', () => {
    const routes = app.filter(({ path }) => path.startsWith('app/routes/'));
    const wrong = routes.filter(({ text }) => /@generated|database\.server|@emails/.test(text)).map(({ path }) => path);
    expect(wrong).toEqual([]);
  });

  it('touches the tables of the queue, and its library, in one place', () => {
    const touching = (what: RegExp) =>
      [...app, ...sourcesBelow('server')].filter(({ text }) => what.test(text)).map(({ path }) => path);
    expect(touching(/\bpgboss"?\s*\./)).toEqual(['app/platform/work/queue.server.ts']);
    expect(touching(/'pg-boss'/)).toEqual(['app/platform/work/queue.server.ts', 'server/worker.ts']);
  });

  it('knows of HTTP in routes, guards and what answers with a file, and nowhere else', async () => {
    const domain = app.filter(({ path }) => !path.startsWith('app/routes/') && !answering.test(path));
    const wrong = domain.filter(({ text }) => speaksHttp(text)).map(({ path }) => path);
    expect(wrong).toEqual([]);
    for (const planted of [
      'throw new Response(null, { status: 404 });',
      'return Response.json(1);',
      'throw new globalThis.Response(null);',
      "import { notFound } from '~/accounts/visitors.server';",
      "import { type Visitor, gone } from '~/accounts/visitors.server';",
      "import { type LoaderFunctionArgs, redirect } from '@remix-run/node';",
      "import * as node from '@remix-run/node';",
      "import { data } from '@remix-run/react';",
      "import { redirect } from '@remix-run/server-runtime';",
    ])
      expect(speaksHttp(planted)).toBe(true);
    expect(speaksHttp("import type { LoaderFunctionArgs } from '@remix-run/node';")).toBe(false);
    expect(speaksHttp("import { useLocation } from '@remix-run/react';")).toBe(false);
    const { notFound, gone } = await import('~/accounts/visitors.server');
    expect([notFound, gone].every((named) => typeof named === 'function')).toBe(true);
  });

  it('has no file too long to be read at once', () => {
    const long = everything
      .filter(({ path }) => !longByNature.test(path))
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > 200);
    expect(long).toEqual([]);
  });

  it('records events through the doors of the trail alone, as deeds', () => {
    const recording = app.filter(({ path, text }) => !path.startsWith('app/trail/') && recordsByHand(text));
    expect(recording.map(({ path }) => path)).toEqual([]);
    for (const planted of [
      "import { eventsOf, record } from '~/trail/trails.server';",
      "export { record } from '../trail/trails.server';",
      "import * as trails from '~/trail/trails.server';",
      "const { record } = await import('~/trail/trails.server');",
      "import { Recording } from '~/trail/recording.server';",
      'return new Done(undefined);',
      "const letter = { tx, id } as unknown as HeldLetter<'alone'>;",
    ])
      expect(recordsByHand(planted), planted).toBe(true);
    expect(recordsByHand("import { eventsOf } from '~/trail/trails.server';")).toBe(false);
    const byRooms = app.filter(({ text }) => /alsoIn\b|lockLetter\b/.test(text));
    expect(byRooms.map(({ path }) => path)).toEqual([]);
  });

  it('asks which endorsements stand in one way, which knows every way in which they end', () => {
    const own = app.filter(({ text }) =>
      /withdrawnAt: null|withdrawn_at IS NULL(?! AND declined_at IS NULL)/.test(text),
    );
    expect(own.map(({ path }) => path)).toEqual(['app/letters/letter/standing.server.ts']);
  });

  it('gives every page of the sitemap a file, and every file a page', async () => {
    const { default: sitemap } = await import('~/routes');
    const named = sitemap.map(({ file }) => `app/${file}`);
    expect(named.filter((file) => !existsSync(file))).toEqual([]);
    const routes = app.filter(({ path }) => /^app\/routes\/.+/.test(path) && !path.includes('.words.'));
    expect(routes.map(({ path }) => path).filter((path) => !named.includes(path) && !isPart(path))).toEqual([]);
  });
});

/** Reaches for what the doors of the trail use themselves, or calls a subject held that no deed holds. */
const recordsByHand = (text: string) => recordingWays.some((way) => way.test(text));
const recordingWays = [
  /[{,]\s*record\b[^}]*\} from '[^']*trails\.server'|\* as \w+ from '[^']*trail\/|import\('[^']*trail\//,
  /from '[^']*trail\/recording\.server'|\bnew Done\(|\bas (unknown as )?(HeldLetter|HeldOrganisation|Done)\b/,
];
/** Makes an answer, or imports what makes one: the domain throws `NotFound` or `Refusal` instead. */
const speaksHttp = (text: string) => httpWays.some((way) => way.test(text));
const httpWays = [
  /\bnew (globalThis\.)?Response\(|\bResponse\.(json|redirect|error)\(/,
  /import \{[^}]*\b(notFound|gone)\b[^}]*\} from '~\/accounts\/visitors|import \* as \w+ from '~\/accounts\/visitors/,
  /import (\{[^}]*\}|\* as \w+) from '@remix-run\/(node|server-runtime|router)'/,
  /import \{[^}]*\b(data|json|redirect|defer)\b[^}]*\} from '@remix-run\/react'|import \* as \w+ from '@remix-run\/react'/,
];
/** The guards that lead to sign in or answer 403, the wrapper of actions, files, and the entry of all pages. */
const answering =
  /^app\/(accounts\/visitors|organisations\/organisation\/members|platform\/request\/form|seal\/edition\/pdf-answer|entry)\.server\.tsx?$/;
/** The event union, the permission table, the sitemap and messages are long because they are whole. */
const longByNature =
  /app\/trail\/event\.ts$|organisations\/organisation\/permission\.ts$|app\/routes\.ts$|\.words\.tsx?$/;
/** Entries and programs that run as children are the server’s, whatever their name. */
const serverOnly = (path: string) => /entry\.server|root\.tsx$|\.child\.ts$|logo\/child\.ts$/.test(path);
/** Parts of pages, and what several pages of one folder load alike, stand beside them. */
const isPart = (path: string) => /\.part\.tsx$|\.server\.ts$/.test(path);
