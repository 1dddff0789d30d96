import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { Refusal } from '~/platform/request/refusal';
import { coSign } from '~/sign-on/endorsement/endorsements.server';
import { changePreparation } from '~/sign-on/preparation/preparations.server';
import { signatoriesOf } from '~/sign-on/signatories/signatories.server';
import { checkTrails } from '~/trail/trails.server';
import { type AnOrganisation, anOrganisation, aProvenMailbox } from '../setup/coalition';
import { aLetter, aVersion, opened, openedAt, prepared, preparing, typedFor } from '../setup/letters';

let lead: AnOrganisation;
let serial = 0;
const aPartner = (verified = true) => {
  serial += 1;
  return anOrganisation({ name: `Partner ${serial}`, host: `partner${serial}.example`, country: 'BE', verified });
};

// A busy machine may take its time: only the test of lateness is about it.
process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

beforeAll(async () => {
  lead = await anOrganisation({ name: 'Alliance', host: 'alliance.example', country: 'BE', verified: true });
});

const sign = async (partner: AnOrganisation, preparationId: string, at = new Date()) =>
  coSign(await preparing(partner.signatory, preparationId, 'bind the organisation', at), await typedFor(preparationId));

const eventsOf = async (letterId: string, kind: string) =>
  database().event.count({ where: { subjectId: letterId, kind } });

async function openWithPartner(verified = true) {
  const letter = await aLetter(lead);
  await opened(lead, letter.id);
  const partner = await aPartner(verified);
  return { letter, partner, preparationId: await prepared(partner, letter.id) };
}

describe('co-signing', () => {
  test('the authorised signatory co-signs: one endorsement, one consent, one event, receipts', async () => {
    const { letter, partner, preparationId } = await openWithPartner();
    const before = await database().letter.findUniqueOrThrow({ where: { id: letter.id } });
    await sign(partner, preparationId);
    const [endorsement] = await database().endorsement.findMany({
      where: { letterId: letter.id, organisationId: partner.id },
      include: { consents: true },
    });
    expect(endorsement?.consents).toMatchObject([
      { textId: letter.textId, basis: 'co_signed', means: 'signed-in', mailedTo: null, typedName: 'Dora Director' },
    ]);
    expect(await eventsOf(letter.id, 'letter-co-signed')).toBe(1);
    const receipts = await database().notice.findMany({ where: { aboutId: endorsement?.consents[0]?.id ?? '' } });
    expect(receipts.map(({ address }) => address).sort()).toEqual([
      partner.administrator.address,
      partner.signatory.address,
    ]);
    const after = await database().letter.findUniqueOrThrow({ where: { id: letter.id } });
    expect(after.publicRevision).toBeGreaterThan(before.publicRevision);
    expect((await signatoriesOf(database(), letter.id)).map(({ name }) => name)).toEqual([partner.name]);
  });

  test('many clicks at once make one endorsement', async () => {
    const { letter, partner, preparationId } = await openWithPartner();
    const clicks = await Promise.allSettled(Array.from({ length: 8 }, () => sign(partner, preparationId)));
    expect(clicks.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const click of clicks) if (click.status === 'rejected') expect(click.reason).toBeInstanceOf(Refusal);
    expect(await eventsOf(letter.id, 'letter-co-signed')).toBe(1);
  });

  test('many organisations at once all co-sign, and the trail holds', async () => {
    const letter = await aLetter(lead);
    await opened(lead, letter.id);
    const partners = [];
    for (let each = 0; each < 6; each++) partners.push(await aPartner());
    const preparations = await Promise.all(partners.map((partner) => prepared(partner, letter.id)));
    await Promise.all(partners.map((partner, place) => sign(partner, preparations[place]!)));
    expect(await signatoriesOf(database(), letter.id)).toHaveLength(6);
    expect((await checkTrails()).filter(({ fault }) => fault)).toEqual([]);
  });

  test('an organisation that is not verified yet may co-sign, and is shown nowhere until it is', async () => {
    const { letter, partner, preparationId } = await openWithPartner(false);
    await expect(sign(partner, preparationId)).rejects.toThrow('has proved to be its own');
    await aProvenMailbox(partner.id, partner.host);
    await sign(partner, preparationId);
    expect(await signatoriesOf(database(), letter.id)).toEqual([]);
    await database().evidence.create({
      data: { organisationId: partner.id, method: 'staff_attestation', basis: 'Seen', foundAt: new Date() },
    });
    expect(await signatoriesOf(database(), letter.id)).toHaveLength(1);
  });

  test('the mailbox of the signatory has to be on a domain shown to be the organisation’s', async () => {
    const { partner, preparationId } = await openWithPartner();
    await database().person.update({
      where: { id: partner.signatory.id },
      data: { address: `director.${partner.id}@mail.example` },
    });
    await expect(sign(partner, preparationId)).rejects.toThrow('has proved to be its own');
  });

  test('another signatory than the one named cannot co-sign it', async () => {
    const { partner, preparationId } = await openWithPartner();
    await database().membership.updateMany({
      where: { personId: partner.administrator.id },
      data: { roles: ['administrator', 'authorised_signatory'] },
    });
    const deed = await preparing(partner.administrator, preparationId, 'bind the organisation');
    await expect(coSign(deed, await typedFor(preparationId))).rejects.toThrow('Only Dora');
  });

  test('a line bears one of the organisation’s own names that are not held, and no other words', async () => {
    const { partner, preparationId } = await openWithPartner();
    const deed = await preparing(partner.editor, preparationId, 'prepare endorsements');
    const { signatoryId: signatory } = await database().preparation.findUniqueOrThrow({ where: { id: preparationId } });
    const named = (printedName: string, counter = 1) =>
      changePreparation(deed, { printedName, counter, signatory, country: 'BE', withLogo: false, statement: null });
    const adding = { organisationId: partner.id, kind: 'acronym', addedAt: new Date() } as const;
    const { id } = await database().organisationName.create({ data: { ...adding, name: 'P' } });
    await database().organisationName.create({ data: { ...adding, name: 'UNICEF', heldAt: new Date() } });
    for (const name of ['European Commission', 'UNICEF', `${partner.name} and 37 others`, '\u3164'])
      await expect(named(name), name).rejects.toThrow('is not one of the names');
    await named('P');
    await database().organisationName.update({ where: { id }, data: { endedAt: new Date() } });
    await named('P', 2);
    await named(partner.name, 3);
    await expect(named('P', 4)).rejects.toThrow('is not one of the names');
    const data = { printedName: 'European Commission' };
    await expect(database().preparation.update({ where: { id: preparationId }, data })).rejects.toThrow();
  });

  test('a name that was removed stays where it was prepared, and one that is held is not signed with', async () => {
    const { partner, preparationId } = await openWithPartner();
    const adding = { organisationId: partner.id, kind: 'acronym', addedAt: new Date() } as const;
    const { id } = await database().organisationName.create({ data: { ...adding, name: 'PP' } });
    await database().preparation.update({ where: { id: preparationId }, data: { printedName: 'PP' } });
    const deed = await preparing(partner.signatory, preparationId, 'bind the organisation');
    const typed = await typedFor(preparationId);
    await database().organisationName.update({ where: { id }, data: { endedAt: new Date(), heldAt: new Date() } });
    await expect(coSign(deed, typed)).rejects.toThrow('is on hold');
    await database().organisationName.update({ where: { id }, data: { heldAt: null } });
    const endorsementId = await coSign(deed, typed);
    const endorsement = await database().endorsement.findUniqueOrThrow({ where: { id: endorsementId } });
    expect(endorsement.printedName).toBe('PP');
  });

  test('what was shown has to be what is signed', async () => {
    const { partner, preparationId } = await openWithPartner();
    const seen = await typedFor(preparationId);
    const deed = await preparing(partner.editor, preparationId, 'prepare endorsements');
    const { signatoryId } = await database().preparation.findUniqueOrThrow({ where: { id: preparationId } });
    const change = { printedName: partner.name, country: 'SE', withLogo: false, statement: null };
    await changePreparation(deed, { ...change, counter: 1, signatory: signatoryId });
    const signing = await preparing(partner.signatory, preparationId, 'bind the organisation');
    await expect(coSign(signing, seen)).rejects.toThrow('changed after you opened this page');
    await expect(changePreparation(deed, { ...change, counter: 1, signatory: signatoryId })).rejects.toThrow(
      'changed this in the meantime',
    );
  });

  test('a statement added meanwhile has to be seen as well', async () => {
    const { partner, preparationId } = await openWithPartner();
    const seen = await typedFor(preparationId);
    await database().preparation.update({ where: { id: preparationId }, data: { statement: 'Slipped in.' } });
    const signing = await preparing(partner.signatory, preparationId, 'bind the organisation');
    await expect(coSign(signing, seen)).rejects.toThrow('changed after you opened this page');
  });

  test('a version made after the preparation has to be read first', async () => {
    const { letter, partner, preparationId } = await openWithPartner();
    const second = await aVersion(letter.id, { body: 'We write again.' }, 2);
    const now = Date.now();
    await openedAt({ id: letter.id, versionId: second.versionId }, new Date(now + 1), new Date(now + 86_400_000));
    await expect(sign(partner, preparationId, new Date(now + 5))).rejects.toThrow('a different version');
  });
});

describe('the deadline', () => {
  test('counts by arrival: what arrived in time is in time, though its turn comes later', async () => {
    const letter = await aLetter(lead);
    const now = Date.now();
    await openedAt(letter, new Date(now - 60_000), new Date(now - 2_000));
    const [early, late] = [await aPartner(), await aPartner()];
    const inTime = new Date(now - 2_000);
    const [first, second] = [await prepared(early, letter.id, inTime), await prepared(late, letter.id, inTime)];
    await expect(sign(late, second, new Date(now - 1_999))).rejects.toThrow('Sign-on closed on');
    await sign(early, first, inTime);
    expect(await signatoriesOf(database(), letter.id)).toHaveLength(1);
  });

  test('a request that we were slow with counts, however long it waited for its turn', async () => {
    const [letter, partner, now] = [await aLetter(lead), await aPartner(), Date.now()];
    await openedAt(letter, new Date(now - 900_000), new Date(now - 60_000));
    const arrival = new Date(now - 300_000);
    await sign(partner, await prepared(partner, letter.id, arrival), arrival);
    expect(await signatoriesOf(database(), letter.id)).toHaveLength(1);
  });
});
