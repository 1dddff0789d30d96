import './environment';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from './product';
import { actingPatterns, patterns } from './sitemap';
import { keepAll, setBack } from './stillness';
import { table } from './table';
import { roles, type VisitorRole } from './visitors';
import { acted, addressOf, beginWalk, columns, shown, type Walk } from './walk';

// Every form, sent as no page of ours would send it: whatever the answer, it is never a fault of the server.

let walk: Walk;
beforeAll(async () => {
  walk = await beginWalk();
  await keepAll();
});

/** Whoever comes farthest: the first role to whom the table answers anything but a refusal. */
function farthest(pattern: string): VisitorRole {
  const row = columns(table[`POST ${pattern}` as `POST /`] ?? 'all 405');
  return roles.find((role) => !/^(in|401|403|404|405)$/.test(row.get(role)!)) ?? 'stranger';
}

type Field = { name: string; value: string; typed: boolean };
const unescaped = (text: string) =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, '&');
const attribute = (tag: string, name: string) => unescaped(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

/** The fields of the forms that a page shows; hidden ones with what they hold. */
function fieldsOf({ body }: Answer): Field[] {
  const tags = body.match(/<(input|textarea|select|button)\b[^>]*>/g) ?? [];
  return tags
    .map((tag) => ({ name: attribute(tag, 'name'), value: attribute(tag, 'value'), typed: !tag.includes('"hidden"') }))
    .filter(({ name }) => name !== '');
}

/** Where a form has no page of its own, what any of ours is called. */
const usual: Field[] = [
  'address',
  'name',
  'reason',
  'counter',
  'organisation',
  'official',
  'words',
  'person',
  'file',
].map((name) => ({ name, value: '', typed: true }));

const huge = 'x'.repeat(100_000);
const part = (name: string, words: string, file = '') =>
  `--edge\r\ncontent-disposition: form-data; name="${name}"${file}\r\n\r\n${words}\r\n`;
const multipart = { 'content-type': 'multipart/form-data; boundary=edge' };
const encoded = (fields: Field[], value: (field: Field) => string) =>
  fields.map((field) => `${encodeURIComponent(field.name)}=${value(field)}`).join('&');
const kept = (hostile: string) => (field: Field) => (field.typed ? hostile : encodeURIComponent(field.value));

type Sent = { body: string; headers?: Record<string, string> };
const hostile: Record<string, (fields: Field[]) => Sent> = {
  'enormous words': (fields) => ({ body: encoded(fields, kept(huge)) }),
  'a desert of spaces': (fields) => ({ body: encoded(fields, kept(`a${'+'.repeat(400_000)}a`)) }),
  'a file whose name is a desert of dots': (fields) => ({
    body: `${fields.map(({ name }) => part(name, '%PDF-1.4', `; filename="${'. '.repeat(200_000)}x.pdf"`)).join('')}--edge--\r\n`,
    headers: multipart,
  }),
  'NUL bytes': (fields) => ({ body: encoded(fields, kept('a%00b')) }),
  'NUL bytes everywhere': (fields) => ({ body: encoded(fields, () => '%00') }),
  'lone surrogates and broken UTF-8': (fields) => ({ body: encoded(fields, kept('%ED%A0%80%FF%C3(%E2%80%AE')) }),
  'numbers beyond all numbers': (fields) => ({ body: encoded(fields, () => '99999999999999999999') }),
  'negative and fractional numbers': (fields) => ({ body: encoded(fields, () => '-1.5e308') }),
  'the same fields many times': (fields) => ({
    body: Array(3)
      .fill(encoded(fields, kept('a')))
      .join('&'),
  }),
  'lists and objects': (fields) => ({
    body: fields.map(({ name }) => `${name}[0]=a&${name}[b]=c&${name}.d=e`).join('&'),
  }),
  'an index beyond all lists': (fields) => ({ body: fields.map(({ name }) => `${name}[9999999]=a`).join('&') }),
  'a path without end': () => ({ body: `${'a.'.repeat(20_000)}b=1` }),
  'names of prototypes': () => ({ body: '__proto__=1&constructor.prototype.a=1&toString=1&__proto__.a=1&[]=1&.=1' }),
  'a body of another kind': () => ({ body: '{"a":1}', headers: { 'content-type': 'application/json' } }),
  'parts that never end': (fields) => ({
    body: fields.map(({ name }) => part(name, 'a')).join(''),
    headers: multipart,
  }),
  'parts that are no parts': () => ({ body: 'nonsense', headers: multipart }),
  'files for words': (fields) => ({
    body: `${fields.map(({ name }) => part(name, '\0\xff', '; filename="../../a\\b.svg"')).join('')}--edge--\r\n`,
    headers: multipart,
  }),
};

/**
 * The long form sends every kind to every form; the short one sends each form every sixth kind, others than the
 * form before it.
 */
const long = process.env.HOSTILE === 'long';
const kindsFor = (place: number) => Object.keys(hostile).filter((_, kind) => long || (place + kind) % 6 === 0);

const open = patterns.filter((pattern) => !/^all (404|405)$/.test(table[`POST ${pattern}` as `POST /`] ?? ''));

describe('a form filled with', () => {
  it.each(open.map((pattern, place) => [pattern, place] as const))(
    'anything does no harm: %s',
    async (pattern, place) => {
      expect(actingPatterns(walk.product.build)).toContain(pattern);
      const cookie = walk.cookies[farthest(pattern)];
      const path = addressOf(pattern, walk.side);
      const shownFields = fieldsOf(await walk.product.ask(path, { cookie }));
      const fields = shownFields.length > 0 ? shownFields : usual;
      const send = async (name: string) => {
        const answer = await walk.product.ask(path, { cookie, method: 'POST', ...hostile[name]!(fields) });
        return { name, status: answer.status, acted: acted(shown(answer)) };
      };
      const answers = await Promise.all(kindsFor(place).map(send));
      if (answers.some((answer) => answer.acted)) await setBack();
      // Who came after one that acted may have been refused for that alone: each such once more, by itself.
      for (const { name } of answers.filter(({ status }) => [404, 409, 410].includes(status))) {
        const answer = await send(name);
        answers.push(answer);
        if (answer.acted) await setBack();
      }
      const faults = answers.filter(({ status }) => status >= 500).map(({ name, status }) => `${name}: ${status}`);
      expect([...faults, walk.product.complaints()].join('\n')).toBe('');
    },
  );
});

const asked = [
  'find',
  'containing',
  'before',
  'key',
  'digest',
  'page',
  'name',
  'country',
  'group',
  'return',
  'kept',
  'code',
];
const strange = ['%00', '%ED%A0%80%25_%5C%27', '99999999999999999999', huge.slice(0, 600)];

describe('a page asked for with', () => {
  it.each(patterns.map((pattern, place) => [pattern, place] as const))(
    'anything is no fault: %s',
    async (pattern, place) => {
      const cookie = walk.cookies[farthest(pattern)] ?? walk.cookies['administrator of the lead'];
      const [path] = addressOf(pattern, walk.side).split('?');
      const visitor = { cookie: pattern.startsWith('/staff') ? walk.cookies.staff : cookie };
      const wanted = strange.filter((_, kind) => long || (place + kind) % 2 === 0);
      const visits = wanted.map(async (words) => {
        const search = asked.map((name) => `${name}=${words}`).join('&');
        return (await walk.product.ask(`${path}?${search}`.slice(0, 7900), visitor)).status;
      });
      for (const status of await Promise.all(visits)) expect(status).toBeLessThan(500);
    },
  );
});
