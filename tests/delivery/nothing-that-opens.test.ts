import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { askToSignIn, signIn } from '~/accounts/sign-ins.server';
import { messageDeed, sendAgain } from '~/delivery/halting/settlements.server';
import { withOwnLinks } from '~/delivery/mail/own-links.server';
import { sendToTheEnd } from '~/delivery/sending/dispatch-job.server';
import { database } from '~/platform/database/database.server';
import { codeFor, linkPurposes, readToken, tokenFor } from '~/platform/request/token.server';
import { officials, sent } from '../setup/dispatches';
import { lateDeed, mailbox, mailer, messages, sealed } from '../setup/sending';

/** Everything that any table of the database holds, but for the mails that the local mailbox caught. */
async function everythingStored(): Promise<string> {
  const columns = await database().$queryRaw<{ name: string; column: string; type: string }[]>`
    SELECT format('%I.%I', n.nspname, c.relname) AS name, quote_ident(a.attname) AS "column", format_type(a.atttypid, null) AS type
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
    WHERE c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped AND c.relname <> 'local_mail'
      AND n.nspname NOT IN ('pg_catalog', 'information_schema')`;
  expect(columns.length).toBeGreaterThan(300);
  const kept: string[] = [];
  for (const { name, column, type } of columns) {
    const words = type === 'bytea' ? `encode(${column}, 'escape')` : `${column}::text`;
    const rows = await database().$queryRawUnsafe<{ words: string | null }[]>(
      `SELECT ${words} AS words FROM ${name} WHERE ${column} IS NOT NULL`,
    );
    kept.push(...rows.flatMap(({ words: found }) => found ?? []));
  }
  return kept.join('\n');
}

/** The one mail that was caught. */
async function onlyMail() {
  const [line] = await mailbox.caughtMails();
  return mailbox.caughtMail(line?.key ?? '');
}

/** The tokens in some words that open something here. */
const opening = (words: string): string[] =>
  [...words.matchAll(/[0-9a-f-]{36}\.[\w-]{43}/g)].flatMap(([token]) =>
    linkPurposes.filter((purpose) => readToken(purpose, token)).map((purpose) => `${purpose} ${token}`),
  );

test('after a whole story no table holds a token that opens anything, and no session', async () => {
  await officials(2);
  const id = await sent(sealed);
  await sendToTheEnd(id, mailer);
  const [message] = await messages(id);
  await sendAgain(await messageDeed(await lateDeed(), message!.id), 'The office lost it.');
  await sendToTheEnd(id, mailer);
  const at = new Date();
  const returnTo = `/official-page/${tokenFor('official-page', message!.id)}?x=%2Fcovers%2F${tokenFor('cover', message!.id)}`;
  const asking = {
    address: 'ana@harbour.example',
    browserMark: 'm'.repeat(32),
    agent: 'A',
    place: '::1',
    known: false,
    returnTo,
    at,
  };
  await askToSignIn(asking);
  const { id: link } = await database().signIn.findFirstOrThrow({ where: { address: asking.address } });
  const { returnTo: _return, address: _address, place: _place, known: _known, ...browser } = asking;
  const signedIn = await signIn({ ...browser, id: link, elsewhere: false, former: null });
  const stored = await everythingStored();
  expect(signedIn.returnTo).toBe(returnTo);
  expect(opening(returnTo)).toHaveLength(2);
  expect(opening(stored)).toEqual([]);
  for (const { id: each } of await messages(id))
    for (const purpose of linkPurposes) expect(stored).not.toContain(tokenFor(purpose, each).split('.')[1]);
  expect(stored).not.toContain(/=([\w-]{40,})/.exec(signedIn.cookie)![1]);
  expect(stored).not.toContain(asking.browserMark);
  expect(stored.split(/[^0-9]+/), 'the code beside the link').not.toContain(codeFor(link));
});

test('the mail that goes out holds both links of its official, and is the one whose digest was frozen', async () => {
  await officials(1);
  const id = await sent(sealed);
  const [frozen] = await messages(id);
  expect(opening(`${frozen!.text}${frozen!.html}`)).toEqual([]);
  await sendToTheEnd(id, mailer);
  const mail = (await onlyMail())!;
  for (const purpose of ['official-page', 'objection'] as const) {
    expect(mail.text).toContain(`/${tokenFor(purpose, frozen!.id)}`);
    expect(mail.html).toContain(`/${tokenFor(purpose, frozen!.id)}"`);
  }
  expect(`${mail.text}${mail.html}`).not.toMatch(/[\uE000\uE001]/);
});

test('a message that was frozen with its links is mended by the migration, and goes out byte for byte', async () => {
  await officials(1);
  const id = await sent(sealed);
  const [frozen] = (await messages(id)) as [Awaited<ReturnType<typeof messages>>[0]];
  const former = withOwnLinks(frozen, frozen.id);
  await database().$executeRaw`ALTER TABLE message DISABLE TRIGGER message_frozen`;
  await database().message.update({ where: { id: frozen.id }, data: { text: former.text, html: former.html } });
  await database().$executeRaw`ALTER TABLE message ENABLE TRIGGER message_frozen`;
  expect(opening(await everythingStored()).length).toBeGreaterThan(3);
  const file = 'prisma/migrations/20261128180401_nothing_that_opens/migration.sql';
  for (const statement of readFileSync(file, 'utf8').split(/;\n/))
    if (statement.trim()) await database().$executeRawUnsafe(statement);
  expect(await messages(id)).toEqual([frozen]);
  await sendToTheEnd(id, mailer);
  expect(await onlyMail()).toMatchObject({ text: former.text, html: former.html });
});

test('a path that only looks like one with a place for a token opens nothing', async () => {
  const { address, ...asked } = {
    ...{
      address: 'eve@harbour.example',
      browserMark: 'e'.repeat(32),
      agent: 'A',
      place: '::1',
      known: false,
      at: new Date(),
    },
    returnTo: '/approvals/00000000-0000-7000-8000-000000000000',
  };
  await askToSignIn({ address, ...asked });
  const { id } = await database().signIn.findFirstOrThrow({ where: { address } });
  const { returnTo, place: _place, known: _known, ...use } = asked;
  expect(await signIn({ ...use, id, elsewhere: false, former: null })).toMatchObject({ returnTo });
});
