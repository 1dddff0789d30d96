import { expect, test } from 'vitest';
import {
  askMailboxCheck,
  confirmMailbox,
  mailboxCheckLink,
  mailboxFault,
  shownMailboxCheck,
} from '~/organisations/evidence/mailbox-checks.server';
import { organisationNotices } from '~/organisations/register/notices.server';
import { database } from '~/platform/database/database.server';
import { said } from '~/platform/locale/sentences';
import { NotFound } from '~/platform/request/not-found';
import { tokenFor } from '~/platform/request/token.server';
import { anOrganisation, member } from '../../setup/coalition';

const now = () => new Date();
const hours = (count: number) => count * 3_600_000;
const link = (id: string, at = now()) => mailboxCheckLink(tokenFor('mailbox-check', id), at);

async function asked(name: string, host: string, address: string) {
  const organisation = await anOrganisation({ name, host, country: 'SE' });
  await askMailboxCheck(await member(organisation.editor.id, organisation.id, 'show evidence', now()), address);
  const { id } = await database().mailboxCheck.findFirstOrThrow({ where: { organisationId: organisation.id } });
  return { organisation, id };
}

test.each([
  ['ana@gmail.com', 'gmail.com', /anyone/i],
  ['ana@tutanota.com', 'harbour.example', /anyone/i],
  ['ana@mailinator.com', 'harbour.example', /disposable/],
  ['ana@other.example', 'harbour.example', /not on harbour.example/],
  ['ana@notharbour.example', 'harbour.example', /not on harbour.example/],
  ['ana@harbour.example', 'sub.harbour.example', /not on sub.harbour.example/],
  ['ana@europa.eu', 'ec.europa.eu', /not on/],
  ['ana@europarl.europa.eu', 'ec.europa.eu', /not on/],
])('%s shows nothing for a website on %s', (address, own, sentence) => {
  const fault = mailboxFault(address, own);
  expect(fault && said(fault, 'en')).toMatch(sentence);
});

test.each([
  ['ana@harbour.example', 'harbour.example'],
  ['ana@mail.harbour.example', 'harbour.example'],
  ['ana@edps.europa.eu', 'edps.europa.eu'],
])('%s can show that a website on %s is its own', (address, own) => expect(mailboxFault(address, own)).toBeNull());

test('a confirmed mailbox is evidence; looking at the link is not', async () => {
  const { organisation, id } = await asked('Reef', 'reef.example', 'office@reef.example');
  expect(await shownMailboxCheck(link(id))).toMatchObject({ organisation: { displayName: 'Reef' } });
  expect(await database().evidence.count({ where: { organisationId: organisation.id } })).toBe(0);
  await confirmMailbox(link(id));
  const evidence = await database().evidence.findMany({ where: { organisationId: organisation.id } });
  expect(evidence).toMatchObject([{ method: 'mailbox', host: 'reef.example' }]);
  expect(await shownMailboxCheck(link(id))).toBeNull();
});

test('a link confirmed twice at once is one piece of evidence', async () => {
  const { organisation, id } = await asked('Pier', 'pier.example', 'office@pier.example');
  const both = await Promise.allSettled([confirmMailbox(link(id)), confirmMailbox(link(id))]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await database().evidence.count({ where: { organisationId: organisation.id } })).toBe(1);
});

test('the link ends after 48 hours', async () => {
  const { id } = await asked('Quay', 'quay.example', 'office@quay.example');
  await expect(confirmMailbox(link(id, new Date(Date.now() + hours(49))))).rejects.toThrow(/48 hours/);
});

test('a link mailed before the website moved proves nothing for the new one', async () => {
  const { organisation, id } = await asked('Jetty', 'jetty.example', 'office@jetty.example');
  await database().organisation.update({ where: { id: organisation.id }, data: { host: 'famous.example' } });
  await expect(confirmMailbox(link(id))).rejects.toThrow(/has changed since/);
});

test('the mail to the mailbox is written while the link opens', async () => {
  const { id } = await asked('Dock', 'dock.example', 'office@dock.example');
  const write = organisationNotices['mailbox-check'];
  expect((await write?.(id, 'office@dock.example'))?.subject).toContain('dock.example');
  await confirmMailbox(link(id));
  expect(await write?.(id, 'office@dock.example')).toBeNull();
});

test('a link that was not mailed from here is not there', () => {
  expect(() => mailboxCheckLink('forged', now())).toThrow(NotFound);
});
