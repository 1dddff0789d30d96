import { beforeAll, describe, expect, test } from 'vitest';
import { erasePerson } from '~/accounts/accounts.server';
import { ownRecord } from '~/accounts/own-record.server';
import { database } from '~/platform/database/database.server';
import { latestExpertArrival, recordExpert } from '~/sign-on/expert/expert-arrivals.server';
import { settleWaitingExperts } from '~/sign-on/expert/expert-arrived.server';
import { signAsExpert } from '~/sign-on/expert/expert-signing.server';
import { expertsOf } from '~/sign-on/expert/experts.server';
import { visiting } from '../../../prisma/seed/actors';
import { type AnOrganisation, anOrganisation } from '../../setup/coalition';
import { invitedExpert, signedExpert, typedByExpert } from '../../setup/experts';
import { aLetter, opened } from '../../setup/letters';

let lead: AnOrganisation;
beforeAll(async () => {
  lead = await anOrganisation({ name: 'Alliance', host: 'alliance.example', country: 'BE', verified: true });
});

async function anOpenLetter(takesExperts = true) {
  const letter = await aLetter(lead);
  await opened(lead, letter.id, undefined, { takesExperts });
  return letter;
}

describe('the database holds', () => {
  test('that nobody stands without a consent of their own, nor where no experts are asked', async () => {
    const letter = await anOpenLetter();
    const { expertInvitationId: invitationId } = await invitedExpert(lead, letter.id, 'a@tartu.example');
    const at = new Date();
    const row = {
      letterId: letter.id,
      invitationId,
      address: 'a@tartu.example',
      name: 'A',
      endorsedAt: at,
      signedAt: at,
    };
    await expect(database().expertEndorsement.create({ data: row })).rejects.toThrow('deed of their own');
  });

  test('what was signed: line, consent and end', async () => {
    const letter = await anOpenLetter();
    const id = await signedExpert(lead, letter.id, 'Kadri Tamm');
    const change = (data: object) => database().expertEndorsement.update({ where: { id }, data });
    await expect(change({ name: 'Somebody Else' })).rejects.toThrow('expert_endorsement_kept');
    await expect(change({ affiliation: 'A Ministry' })).rejects.toThrow('expert_endorsement_kept');
    await expect(change({ name: null })).rejects.toThrow();
    await expect(database().expertConsent.updateMany({ data: { declaration: 'Yes.' } })).rejects.toThrow(
      'expert_consent_kept',
    );
    await change({ withdrawnAt: new Date() });
    await expect(change({ withdrawnAt: null })).rejects.toThrow('expert_endorsement_kept');
  });
});

describe('a request of an expert on record', () => {
  test('is done later, as of its arrival, and once', async () => {
    const letter = await anOpenLetter();
    const link = await invitedExpert(lead, letter.id, 'busy@tartu.example');
    const typed = await typedByExpert(letter.id);
    const recorded = await recordExpert(link.expertInvitationId, typed, performance.now());
    await settleWaitingExperts(0);
    await settleWaitingExperts(0);
    expect(await expertsOf(database(), letter.id)).toHaveLength(1);
    const row = await database().expertArrival.findUniqueOrThrow({ where: { id: recorded!.id! } });
    expect(row).toMatchObject({ name: null, title: null, affiliation: null, declaration: null });
    expect(row.endorsementId).not.toBeNull();
  });

  test('that says no keeps the reason', async () => {
    const letter = await anOpenLetter();
    const link = await invitedExpert(lead, letter.id, 'no@tartu.example');
    const typed = await typedByExpert(letter.id, { declaration: 'Something else.' });
    const recorded = await recordExpert(link.expertInvitationId, typed, performance.now());
    await settleWaitingExperts(0);
    const row = await database().expertArrival.findUniqueOrThrow({ where: { id: recorded!.id! } });
    expect(row.refusal).toMatchObject({ key: 'shownChanged' });
    await signAsExpert(link, await typedByExpert(letter.id));
  });

  test('that sends a signature again is not held against who has signed', async () => {
    const letter = await anOpenLetter();
    const link = await invitedExpert(lead, letter.id, 'again@tartu.example');
    const typed = await typedByExpert(letter.id);
    for (const _ of ['signed', 'loaded again']) {
      await recordExpert(link.expertInvitationId, typed, performance.now());
      await settleWaitingExperts(0);
    }
    expect(await database().expertArrival.count({ where: { letterId: letter.id } })).toBe(2);
    expect(await latestExpertArrival(link.expertInvitationId)).toMatchObject({ counted: true, refusal: null });
  });

  test('is none where the letter takes no experts', async () => {
    const letter = await anOpenLetter(false);
    const invitation = await database().expertInvitation.create({
      data: { letterId: letter.id, address: 'x@tartu.example', language: 'en', invitedAt: new Date() },
    });
    const typed = { name: 'X', title: null, affiliation: null, declaration: 'X' };
    expect(await recordExpert(invitation.id, typed, performance.now())).toBeNull();
  });
});

describe('a person', () => {
  test('takes away what they signed as an expert, and is erased from it', async () => {
    const letter = await anOpenLetter();
    const id = await signedExpert(lead, letter.id, 'Erik Erased', 'erik@tartu.example');
    const visitor = await visiting('erik@tartu.example');
    const { asExpert } = await ownRecord(visitor);
    expect(asExpert).toMatchObject([{ letter: {}, endorsements: [{ name: 'Erik Erased' }] }]);
    await erasePerson(visitor);
    expect(await expertsOf(database(), letter.id)).toEqual([]);
    const row = await database().expertEndorsement.findUniqueOrThrow({ where: { id }, include: { consents: true } });
    expect(row).toMatchObject({ address: null, name: null, title: null, affiliation: null });
    expect(row.consents).toMatchObject([{ typedName: null, mailedTo: null }]);
    const left = await database().$queryRaw<unknown[]>`
      SELECT FROM event_value v WHERE v.value ILIKE '%erik%'`;
    expect(left).toEqual([]);
  });
});
