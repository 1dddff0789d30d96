import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import { mailBounds } from '~/platform/notice/mail-bounds';
import { promiseCaused, promiseNotice } from '~/platform/notice/notices.server';
import { cancelInvitation, inviteOrganisations } from '~/sign-on/invitation/invitations.server';
import { noticeWriters } from '../../server/jobs';
import { type AnOrganisation, anOrganisation, aPerson } from '../setup/coalition';
import { aLetter, deskOf, opened } from '../setup/letters';

let lead: AnOrganisation;
let other: AnOrganisation;
beforeAll(async () => {
  lead = await anOrganisation({ name: 'Alliance', host: 'alliance.example', country: 'BE', verified: true });
  other = await anOrganisation({ name: 'Other', host: 'other.example', country: 'SE', verified: true });
});

async function inviting(organisation = lead, person = organisation.editor) {
  const letter = await aLetter(organisation);
  await opened(organisation, letter.id);
  return { letter, deed: await deskOf(person, letter.id, 'invite organisations') };
}
const invited = (...addresses: string[]) => addresses.map((address) => ({ address, name: null }));
const mailsTo = (address: string) => database().notice.count({ where: { address } });

/** Invites a mailbox and cancels that again. */
async function inAndOut({ letter, deed }: Awaited<ReturnType<typeof inviting>>, address: string) {
  await inviteOrganisations(deed, invited(address));
  const standing = { letterId: letter.id, address, cancelledAt: null };
  const { id } = await database().invitation.findFirstOrThrow({ where: standing });
  await cancelInvitation(deed, id);
}

test('every kind of mail declares what bounds it, and every bound is of a mail that there is', () => {
  expect(Object.keys(noticeWriters).sort()).toEqual(Object.keys(mailBounds).sort());
});

test('a mail of no declared kind is not promised, and none to somebody else without who causes it', async () => {
  const notice = { aboutId: randomUUID(), address: 'ana@partner.example' };
  await expect(transaction((tx) => promiseNotice(tx, { kind: 'greeting', ...notice }))).rejects.toThrow('no bound');
  await expect(transaction((tx) => promiseNotice(tx, { kind: 'invitation', ...notice }))).rejects.toThrow('causer');
  const cause = { causerId: randomUUID(), subjectId: randomUUID() };
  await expect(transaction((tx) => promiseCaused(tx, 'endorsement-receipt', cause, [notice]))).rejects.toThrow(
    'nobody',
  );
});

test('invited, cancelled and invited again, a mailbox gets two mails, and then a sentence says when it can be again', async () => {
  const round = await inviting();
  const address = 'again@partner.example';
  await inAndOut(round, address);
  await inAndOut(round, address);
  await expect(inAndOut(round, address)).rejects.toThrow(/again@partner\.example several times.* in 6 hours/);
  expect(await mailsTo(address)).toBe(2);
  expect(await database().invitation.count({ where: { letterId: round.letter.id, cancelledAt: null } })).toBe(0);
});

test('sub-addresses of one mailbox are one mailbox, one after the other and in one deed', async () => {
  const { deed } = await inviting();
  await inviteOrganisations(deed, invited('probe+1@partner.example'));
  await inviteOrganisations(deed, invited('probe+2@partner.example'));
  await expect(inviteOrganisations(deed, invited('probe@partner.example'))).rejects.toThrow(
    'probe@partner.example several times',
  );
  await expect(
    inviteOrganisations(deed, invited('some+1@partner.example', 'some+2@partner.example', 'some+3@partner.example')),
  ).rejects.toThrow('some+3@partner.example several times');
  await inviteOrganisations(deed, invited('+only@partner.example', 'office@partner.example'));
});

test.each(['membership-asked', 'review-request', 'mailbox-check', 'membership-request'])(
  'nobody sends more than a few dozen %s mails to strangers in a day, whatever organisation they founded',
  async (kind) => {
    const stranger = await aPerson(`${kind}@stranger.example`, 'Stranger');
    const one = (place: number) =>
      transaction((tx) =>
        promiseCaused(tx, kind, { causerId: stranger.id, subjectId: randomUUID() }, [
          { aboutId: randomUUID(), address: `${kind}-${place}@victims.example` },
        ]),
      );
    let sent = 0;
    const refused = await (async () => {
      for (; sent < 90; sent++) await one(sent);
    })().catch((thrown: Error) => thrown.message);
    expect(sent).toBeLessThanOrEqual(30);
    expect(refused).toContain('emails of this kind from one person');
  },
);

test('pressed twelve times at once, it is two mails at most', async () => {
  const rounds = await Promise.all([inviting(), inviting()]);
  const address = 'atonce@partner.example';
  const cause = { causerId: lead.editor.id, subjectId: rounds[0]!.letter.id };
  const tries = Array.from({ length: 12 }, () =>
    transaction((tx) => promiseCaused(tx, 'invitation', cause, [{ aboutId: randomUUID(), address }])),
  );
  const through = (await Promise.allSettled(tries)).filter(({ status }) => status === 'fulfilled');
  expect(through).toHaveLength(2);
});

test('three hundred organisations are invited in one deed', async () => {
  const { deed } = await inviting();
  const list = invited(...Array.from({ length: 300 }, (_, place) => `office${place}@many.example`));
  expect(await inviteOrganisations(deed, list)).toMatchObject({ invited: 300 });
});

test('one mailbox among many that had enough: nothing is sent to any of them, and it is named', async () => {
  const round = await inviting();
  await inAndOut(round, 'enough@partner.example');
  await inAndOut(round, 'enough@partner.example');
  const list = invited('fresh@partner.example', 'enough@partner.example');
  await expect(inviteOrganisations(round.deed, list)).rejects.toThrow('enough@partner.example');
  expect(await mailsTo('fresh@partner.example')).toBe(0);
});

test('what one has sent to a mailbox keeps nobody else from writing there', async () => {
  const [mine, theirs] = await Promise.all([inviting(), inviting(other)]);
  const address = 'shared@partner.example';
  await inAndOut(mine, address);
  await inAndOut(mine, address);
  await expect(inAndOut(mine, address)).rejects.toThrow();
  await inAndOut(theirs, address);
  expect(await mailsTo(address)).toBe(3);
});

test('of many letters, one mailbox still gets ten invitations a day from one person', async () => {
  const address = 'many@partner.example';
  const sending = () => {
    const cause = { causerId: lead.administrator.id, subjectId: randomUUID() };
    return transaction((tx) => promiseCaused(tx, 'invitation', cause, [{ aboutId: randomUUID(), address }]));
  };
  for (let turn = 0; turn < 10; turn++) await sending();
  await expect(sending()).rejects.toThrow('within a day');
  await database()
    .$executeRaw`UPDATE notice SET created_at = created_at - interval '25 hours' WHERE address = ${address}`;
  expect(await sending()).toBe(1);
});
