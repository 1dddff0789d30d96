import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { approvalLink, declineApproval } from '~/sign-on/endorsement/approvals.server';
import { coSign } from '~/sign-on/endorsement/endorsements.server';
import { ask } from '../../setup/approvals';
import { type AnOrganisation, anOrganisation, verifiedByStaff } from '../../setup/coalition';
import { prepared, preparing, typedFor } from '../../setup/letters';
import { aLetterDueIn, aPartner, hour, inTheState, invitedRow } from '../../setup/reminders';
import { hasPressedStop } from '../../setup/stops';
import { aTwo, bothAsked, linkOf, twoPrepared } from '../../setup/together';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let lead: AnOrganisation;
let letter: { id: string; versionId: string };
beforeAll(async () => {
  lead = await aPartner();
});
beforeEach(async () => {
  letter = await aLetterDueIn(lead, 100);
});

const reminded = async () => (await inTheState(letter.id)).map(({ address, about }) => [address, about]);
const signed = async (partner: AnOrganisation) => {
  const id = await prepared(partner, letter.id);
  return coSign(await preparing(partner.signatory, id, 'bind the organisation'), await typedFor(id));
};
let unverifieds = 0;
const unverified = () => anOrganisation({ name: 'Newcomer', host: `newcomer-${++unverifieds}.example`, country: 'FI' });
/** Whose mailbox is proven, as it must be to sign, and nothing else. */
async function signedUnverified() {
  const partner = await unverified();
  await verifiedByStaff(partner.id, partner.host);
  await signed(partner);
  await database().evidence.updateMany({
    where: { organisationId: partner.id, method: 'staff_attestation' },
    data: { revokedAt: new Date(), revokedReason: 'Lapsed' },
  });
  return partner;
}

describe('who can be reminded', () => {
  test('is whoever is invited and has not answered', async () => {
    await invitedRow(letter.id, 'ana@partner.example');
    expect(await reminded()).toEqual([['ana@partner.example', 'invited']]);
  });

  test('is whoever began, and no longer the mailbox that was invited', async () => {
    const partner = await aPartner();
    await prepared(partner, letter.id);
    await invitedRow(letter.id, 'info@partner.example', { organisationId: partner.id });
    expect(await reminded()).toEqual([[partner.editor.address, 'begun']]);
  });

  test('is each of two who were asked to sign together, and neither once one of them said no', async () => {
    const two = await aTwo();
    const id = await twoPrepared(two, letter.id);
    await bothAsked(two, id);
    const both = [two.signatory, two.second].map(({ address }) => [address, 'waits']);
    expect((await reminded()).sort()).toEqual(both.sort());
    await declineApproval((await linkOf(id, two.second)).link, null);
    expect(await reminded()).toEqual([]);
  });

  test('is the director who was asked, and not whoever prepared', async () => {
    const partner = await aPartner();
    await ask(partner, await prepared(partner, letter.id));
    expect(await reminded()).toEqual([[partner.signatory.address, 'waits']]);
  });

  test('is the administrator of who co-signed and is not verified, with what is missing', async () => {
    const partner = await signedUnverified();
    const [first, ...others] = await inTheState(letter.id);
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      address: partner.administrator.address,
      about: 'unverified',
      missing: 'attestation',
    });
    const mailbox = { where: { organisationId: partner.id, method: 'mailbox' as const } };
    await database().evidence.updateMany({ ...mailbox, data: { revokedAt: new Date(), revokedReason: 'Lapsed' } });
    expect(await inTheState(letter.id)).toMatchObject([{ about: 'unverified', missing: 'mailbox' }]);
    await database().organisation.update({ where: { id: partner.id }, data: { heldAt: new Date() } });
    expect(await reminded()).toEqual([]);
  });

  test('is each mailbox once, for the strongest reason', async () => {
    const partner = await aPartner();
    await ask(partner, await prepared(partner, letter.id));
    await invitedRow(letter.id, partner.signatory.address);
    expect(await reminded()).toEqual([[partner.signatory.address, 'waits']]);
  });
});

describe('nobody reminds', () => {
  test('whoever declined, stopped or was cancelled', async () => {
    await invitedRow(letter.id, 'no@partner.example', { declinedAt: new Date() });
    await invitedRow(letter.id, 'stop@partner.example');
    await hasPressedStop(letter.id, 'stop@partner.example');
    await invitedRow(letter.id, 'gone@partner.example', { cancelledAt: new Date() });
    expect(await reminded()).toEqual([]);
  });

  test('who co-signed and counts, nor anybody of it who was invited besides', async () => {
    const partner = await aPartner();
    await signed(partner);
    await invitedRow(letter.id, partner.administrator.address);
    expect(await reminded()).toEqual([]);
  });

  test('who withdrew, or whom the lead declined', async () => {
    const [gone, declined] = [await aPartner(), await aPartner()];
    const ended = { withdrawnAt: new Date(), withdrawalReason: 'Our board decided otherwise.' };
    await database().endorsement.update({ where: { id: await signed(gone) }, data: ended });
    await database().endorsement.update({ where: { id: await signed(declined) }, data: { declinedAt: new Date() } });
    expect(await reminded()).toEqual([]);
  });

  test('whose director said no', async () => {
    const partner = await aPartner();
    const { token } = await ask(partner, await prepared(partner, letter.id));
    await declineApproval((await approvalLink(token, new Date()))!.link, 'Not ours.');
    expect(await reminded()).toEqual([]);
  });

  test('a director who stopped mails of the lead', async () => {
    const partner = await aPartner();
    await ask(partner, await prepared(partner, letter.id));
    await hasPressedStop(letter.id, partner.signatory.address);
    expect(await reminded()).toEqual([]);
  });
});

describe('from when', () => {
  const from = async (address: string) => {
    const found = (await inTheState(letter.id)).find((each) => each.address === address)!;
    return [found.plannedFrom, found.byHandFrom].map((at) => Math.round((at.getTime() - Date.now()) / hour));
  };

  test('is a day after the invitation', async () => {
    await invitedRow(letter.id, 'ana@partner.example', { invitedAt: new Date(Date.now() - 3 * hour) });
    expect(await from('ana@partner.example')).toEqual([21, 21]);
  });

  test('is twelve hours after a request for approval, or a day by hand', async () => {
    const partner = await aPartner();
    const preparationId = await prepared(partner, letter.id);
    await ask(partner, preparationId);
    expect(await from(partner.signatory.address)).toEqual([12, 24]);
  });

  test('is the next day of the letter’s zone after a reminder of the plan, and twelve hours later at least', async () => {
    await invitedRow(letter.id, 'ana@partner.example');
    const opening = await database().opening.findFirstOrThrow({ where: { letterId: letter.id } });
    const sent = async (at: string, dueAt: string | null) =>
      database().reminderRound.create({
        data: {
          openingId: opening.id,
          sentAt: new Date(at),
          dueAt: dueAt && new Date(dueAt),
          reminders: { create: { address: 'ana@partner.example', about: 'invited', aboutId: opening.id } },
        },
      });
    await sent('2030-01-10T07:00:00Z', '2030-01-10T07:00:00Z');
    const [after] = await inTheState(letter.id);
    expect(after).toMatchObject({
      plannedFrom: new Date('2030-01-10T23:00:00Z'),
      byHandFrom: new Date('2030-01-11T07:00:00Z'),
    });
    await sent('2030-01-11T17:00:00Z', '2030-01-11T17:00:00Z');
    expect(await inTheState(letter.id)).toMatchObject([{ plannedFrom: new Date('2030-01-12T05:00:00Z') }]);
    await sent('2030-01-13T17:00:00Z', null);
    expect(await inTheState(letter.id)).toMatchObject([{ plannedFrom: new Date('2030-01-14T17:00:00Z') }]);
  });
});
