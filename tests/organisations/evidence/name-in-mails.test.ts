import { renderMail } from '@emails/render.server';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Visitor } from '~/accounts/visitors.server';
import { lettersNotices } from '~/letters/desk/notices.server';
import { nameReviewer } from '~/letters/review/reviewers.server';
import { askMailboxCheck } from '~/organisations/evidence/mailbox-checks.server';
import { requestToJoin } from '~/organisations/member/memberships.server';
import { nameSignatory } from '~/organisations/member/nominations.server';
import { organisationNotices } from '~/organisations/register/notices.server';
import { database } from '~/platform/database/database.server';
import type { NoticeWriters } from '~/platform/notice/notices.server';
import { type AnOrganisation, anOrganisation, aPerson, member, verifiedByStaff } from '../../setup/coalition';
import { draftedLetter } from '../../setup/drafts';
import { deskOf } from '../../setup/letters';

// Anybody can found an organisation under any name and let the platform mail a mailbox that they type.

const now = new Date();
const words = ['Free money at evil', 'Win Big', 'Claim your prize', 'Chief of prizes'];
let stranger: AnOrganisation;
let letter: string;

beforeAll(async () => {
  stranger = await anOrganisation({ name: words[0]!, host: 'evil.example', country: 'BE' });
  for (const { id } of [stranger.editor, stranger.administrator])
    await database().person.update({ where: { id }, data: { name: words[1]! } });
  letter = await draftedLetter(stranger, { title: words[2]! });
  await nameReviewer(await deskOf(stranger.editor, letter, 'name reviewers'), 'reader@victim.example');
  const admitting = await member(stranger.administrator.id, stranger.id, 'admit members', now);
  await nameSignatory(admitting, { address: 'director@victim.example', name: words[1]!, position: words[3]! });
  const showing = await member(stranger.editor.id, stranger.id, 'show evidence', now);
  await askMailboxCheck(showing, 'office@evil.example');
  const victim = await anOrganisation({ name: 'Harbour', host: 'harbour.example', country: 'BE', verified: true });
  const guest = { person: await aPerson('guest@evil.example', words[1]!), sessionId: '', staff: false, at: now };
  await requestToJoin(guest as Visitor, victim.id);
});

const kinds: [string, NoticeWriters][] = [
  ['mailbox-check', organisationNotices],
  ['membership-asked', organisationNotices],
  ['membership-request', organisationNotices],
  ['review-request', lettersNotices],
];

async function written(kind: string, writers: NoticeWriters): Promise<string> {
  const { aboutId, address } = await database().notice.findFirstOrThrow({ where: { kind } });
  const { subject, mail, fromName } = (await writers[kind as keyof NoticeWriters]!(aboutId, address))!;
  const { text, html } = await renderMail(mail);
  return [subject, fromName, text, html].join('\n');
}

describe.each(kinds)('the mail of %s', (kind, writers) => {
  it('carries no word of an organisation that is not verified, and says who asks by their mailbox', async () => {
    const mail = await written(kind, writers);
    expect(words.filter((word) => mail.includes(word))).toEqual([]);
    expect(mail).toMatch(/(editor|administrator|guest)@evil\.example/);
  });
});

it('an organisation that is verified is named, and so is who acts for it', async () => {
  await verifiedByStaff(stranger.id, 'evil.example');
  expect(await written('membership-asked', organisationNotices)).toContain(`${words[1]} asks you to be`);
  const review = await written('review-request', lettersNotices);
  expect([words[0]!, words[2]!].filter((word) => !review.includes(word))).toEqual([]);
});
