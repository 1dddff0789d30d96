import './environment';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { z } from 'zod';
import type { Sentences } from '~/platform/locale/sentences';
import { deed, readForm } from '~/platform/request/form.server';
import sitemap from '~/routes';
import { origin } from './environment';
import { type Filled, filledIn, omissions, sent } from './filling';
import { type Field, type Form, formsIn } from './forms';
import { partsFor } from './places';
import { patterns } from './sitemap';
import { table } from './table';
import { fitting, leftOut, mustBeTicked, unseen } from './table/forms';
import { tampered } from './tampered';
import { roles, type VisitorRole } from './visitors';
import { addressOf, beginWalk, columns, type Walk } from './walk';

// Every form of the sitemap, by its page and by its schema: the page says what may be left out, the schema judges.

class FormRead extends Error {}
type Schema = z.ZodType;
const seam = vi.hoisted(() => ({ schema: null as z.ZodType | null, reading: false, said: new Set<string>() }));

vi.mock('~/platform/request/form.server', async (original) => {
  const real = await original<typeof import('~/platform/request/form.server')>();
  const watching = async (request: Request, given: Schema | ((say: unknown) => Schema), words?: Sentences<string>) => {
    const schema = typeof given === 'function' && words ? given(words('en')) : (given as Schema);
    if (!seam.reading) return real.readForm(request, schema);
    seam.schema = schema;
    throw new FormRead();
  };
  return { ...real, readForm: watching as typeof real.readForm };
});
vi.mock('~/platform/locale/sentences', async (original) => {
  const real = await original<typeof import('~/platform/locale/sentences')>();
  const listening: typeof real.sentences = (set, english) => {
    const speaks = real.sentences(set, english);
    const listens: typeof speaks = Object.assign(
      (language: Parameters<typeof speaks>[0]): ReturnType<typeof speaks> => {
        return (key, values) => {
          const sentence = speaks(language)(key, values);
          seam.said.add(sentence);
          return sentence;
        };
      },
      { set: speaks.set, sentence: speaks.sentence },
    );
    return listens;
  };
  return { ...real, sentences: listening };
});
afterAll(() => {
  vi.doUnmock('~/platform/request/form.server');
  vi.doUnmock('~/platform/locale/sentences');
});

const source = (file: string) => readFileSync(`app/${file}`, 'utf8');
/** Every address whose action reads a form, with the file of its route. */
const reading = sitemap
  .map(({ path = '', file }) => ({ pattern: `/${path}`, file }))
  .filter(({ file }) => source(file).includes('readForm('));

/** Everybody whom the table lets come so far. */
const comers = (method: 'GET' | 'POST', pattern: string): VisitorRole[] => {
  const row = columns(table[`${method} ${pattern}` as 'GET /']!);
  return roles.filter((role) => !/^(in|401|403|404|405)$/.test(row.get(role)!));
};

let walk: Walk;
const forms: Record<string, Pick<Form, 'fields' | 'multipart'>> = {};
const schemas: Record<string, z.ZodType> = {};

beforeAll(async () => {
  walk = await beginWalk();
  for (const pattern of patterns) for (const form of await formsAt(pattern)) keep(pattern, form);
  for (const { pattern, file } of reading) {
    forms[pattern] ??= { multipart: false, ...unseen[pattern]! };
    const schema = await schemaOf(pattern, file);
    if (schema) schemas[pattern] = schema;
  }
});

/** The forms of one page: as the first of those sees it who may read it, and as all do where an action waits for its form. */
async function formsAt(pattern: string): Promise<Form[]> {
  const [first, ...others] = comers('GET', pattern);
  const found = first ? await formsFor(pattern, first) : [];
  const own = ({ action, fields }: Form) => fields.length > 0 && (action === '' || shape(pattern).test(action));
  const waiting = reading.some((each) => each.pattern === pattern) && !found.some(own);
  for (const role of waiting ? others : []) found.push(...(await formsFor(pattern, role)));
  return found;
}

const formsFor = async (pattern: string, role: VisitorRole): Promise<Form[]> =>
  formsIn((await walk.product.ask(addressOf(pattern, walk.side), { cookie: walk.cookies[role] })).body);

/** Keeps a form under the address to which it is posted. */
function keep(page: string, { action, fields, multipart }: Form): void {
  const path = action.split('?')[0]!;
  const fits = (pattern: string) => path === addressOf(pattern, walk.side).split('?')[0] || shape(pattern).test(path);
  const pattern = path === '' ? page : reading.map((each) => each.pattern).find(fits);
  if (!pattern || fields.length === 0 || forms[pattern]) return;
  forms[pattern] = { fields, multipart };
}

const shape = (pattern: string) => new RegExp(`^${pattern.replace(/:\w+/g, '[^/]+').replaceAll('.', '\\.')}$`);

/** The schema by which an action reads its form, caught before anything is done. */
async function schemaOf(pattern: string, file: string): Promise<z.ZodType | null> {
  const { action } = await import(/* @vite-ignore */ `../../app/${file}`);
  for (const role of comers('POST', pattern)) {
    seam.schema = null;
    seam.reading = true;
    const cookie = walk.cookies[role];
    const request = new Request(origin + addressOf(pattern, walk.side), {
      method: 'POST',
      body: new URLSearchParams(),
      headers: cookie ? { cookie } : {},
    });
    const context = { clientAddress: '192.0.2.1', setCookie: () => undefined, requestId: '1', policy: {} };
    await Promise.resolve(action({ request, params: partsFor(pattern, walk.side), context })).catch(() => null);
    seam.reading = false;
    if (seam.schema) return seam.schema;
  }
  return null;
}

/** What is said at the fields of a form that was sent so; null where it was accepted. */
async function faults(schema: z.ZodType, request: Request): Promise<Record<string, string[]> | null> {
  const act = deed(async (args: { request: Request; context: never }) => {
    await readForm(args.request, schema);
    return null;
  });
  const answer = await act({ request, context: {} as never });
  return answer === null ? null : ((answer.data.form?.error as Record<string, string[]> | null) ?? {});
}

const mayBeLeft = (pattern: string, { name, kind, optional }: Field) =>
  optional || (kind === 'tick' && !mustBeTicked.test(name)) || Boolean(leftOut[pattern]?.test(name));

describe('the forms', () => {
  it('are all known: each that an action reads has its fields and its schema', () => {
    const known = reading.filter(({ pattern }) => (forms[pattern]?.fields.length ?? 0) > 0 && schemas[pattern]);
    expect(known.map(({ pattern }) => pattern)).toEqual(reading.map(({ pattern }) => pattern));
  });

  it.each(reading.map(({ pattern }) => pattern))(
    'take each optional field empty, missing and blank: %s',
    async (pattern) => {
      const { fields, multipart } = forms[pattern]!;
      const send = async (filled: Filled) => faults(schemas[pattern]!, sent(filled, multipart));
      const own = {
        ...fitting,
        ...(pattern === '/account/erasure' ? { address: walk.world.people.person.address! } : {}),
      };
      expect(await send(filledIn({ fields }, own)), 'with everything filled in').toBeNull();
      const optional = fields.filter((field) => mayBeLeft(pattern, field));
      for (const how of ['missing', 'empty', 'blanks only'] as const) {
        const left = optional.filter(omissions[how].of);
        for (const field of left)
          expect(await send(filledIn({ fields }, own, [field], how)), `${field.name} ${how}`).toBeNull();
        expect(await send(filledIn({ fields }, own, left, how)), `all ${how}`).toBeNull();
      }
    },
  );

  it.each(reading.map(({ pattern }) => pattern))('say nothing but sentences of ours: %s', async (pattern) => {
    const foreign = new Set<string>();
    for (const [how, request] of tampered(forms[pattern]!.fields)) {
      const found = await faults(schemas[pattern]!, request).catch((thrown) => {
        if (thrown?.init?.status === 400) return null;
        throw thrown;
      });
      for (const [field, said] of Object.entries(found ?? {}))
        for (const sentence of said ?? []) if (!seam.said.has(sentence)) foreign.add(`${field} ${how}: ${sentence}`);
    }
    expect([...foreign]).toEqual([]);
  });
});
