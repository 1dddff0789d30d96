import { describe, expect, it } from 'vitest';
import { deskPlaces } from '~/letters/desk/desk-places';
import { deskStanding } from '~/letters/desk/desk-standing.server';
import { countedEndorsements } from '~/letters/letter/counted-endorsements.server';
import { database } from '~/platform/database/database.server';
import routes from '~/routes';
import { currentEndorsements } from '~/sign-on/signatories/signatories.server';
import { coSigned } from '../../setup/co-signed';
import { anOrganisation, aProvenMailbox, inPlace } from '../../setup/coalition';
import { aLetter, opened } from '../../setup/letters';

let count = 0;
const named = (verified = true) => {
  count += 1;
  return anOrganisation({ name: `Place ${count}`, host: `place${count}.example`, country: 'SE', verified });
};

async function anOpenLetter() {
  const lead = await named();
  const letter = await aLetter(lead);
  await opened(lead, letter.id);
  return { lead, letter };
}

describe('the places of a letter’s desk', () => {
  it('are six, and hold every page of it once, at an address that is there', () => {
    expect(deskPlaces.map(({ name }) => name)).toEqual([
      'overview',
      'text',
      'signatories',
      'seal',
      'dispatch',
      'trail',
    ]);
    const parts = deskPlaces.flatMap(({ parts }): string[] => parts.map(({ name }) => name));
    expect(new Set(parts).size).toBe(parts.length);
    const addresses = (routes as { path?: string }[]).map(({ path }) => path);
    for (const { path } of deskPlaces.flatMap((place): readonly { path: string }[] => place.parts))
      expect(addresses).toContain(`desk/letters/:letter${path}`);
  });

  it('tell of a new letter that there is nothing yet', async () => {
    const lead = await named();
    const letter = await database().letter.create({
      data: { leadId: lead.id, slug: `new-${lead.id}`, startedAt: inPlace, language: 'en' },
    });
    expect(await deskStanding(letter.id)).toEqual({
      ...{ newest: null, inForce: null, asked: null, signatories: 0, organisations: 0 },
      ...{ officials: 0, messages: 0, replies: 0, entries: 0 },
    });
  });

  it('count an organisation once, and as signatories only those that are verified', async () => {
    const { letter } = await anOpenLetter();
    const [verified, unverified] = [await named(), await named(false)];
    await aProvenMailbox(unverified.id, unverified.host);
    await coSigned(verified, letter.id);
    await coSigned(unverified, letter.id);
    const one = { letterId: letter.id, invitedAt: inPlace };
    await database().invitation.createMany({
      data: [
        { ...one, address: 'office@elsewhere.example' },
        { ...one, address: 'gone@elsewhere.example', cancelledAt: inPlace },
      ],
    });
    // The lead prepares since the opening; the two who signed were invited.
    expect(await deskStanding(letter.id)).toMatchObject({ inForce: 1, newest: 1, signatories: 1, organisations: 4 });
  });
});

describe('slim rows of endorsements', () => {
  it('judge who is verified as the board does: by the lead’s word, not where it shares a member, not on hold', async () => {
    const { lead, letter } = await anOpenLetter();
    const [full, attested, related, held, unverified] = await Promise.all(
      [1, 2, 3, 4, 5].map((each) => named(each === 1)),
    );
    const all = [full!, attested!, related!, held!, unverified!];
    for (const each of all.slice(1)) await aProvenMailbox(each.id, each.host);
    for (const each of all) await coSigned(each, letter.id);
    for (const each of [attested!, related!, held!]) {
      await database().evidence.create({
        data: {
          ...{ organisationId: each.id, method: 'lead_attestation', basis: 'We know them.', foundAt: inPlace },
          ...{ letterId: letter.id, attestedById: lead.id },
        },
      });
    }
    await database().membership.create({
      data: {
        ...{ organisationId: related!.id, personId: lead.editor.id, roles: ['editor'] },
        ...{ requestedAt: inPlace, admittedAt: inPlace },
      },
    });
    await database().organisation.update({ where: { id: held!.id }, data: { heldAt: inPlace, heldReason: 'alike' } });
    const plain = ({
      organisationId,
      verified,
      attestedByLeadOnly,
    }: Awaited<ReturnType<typeof countedEndorsements>>[0]) =>
      `${all.findIndex(({ id }) => id === organisationId)} ${verified} ${attestedByLeadOnly}`;
    const slim = (await countedEndorsements(database(), letter.id)).map(plain).sort();
    expect(slim).toEqual(['0 true false', '1 true true', '2 false false', '3 false false', '4 false false']);
    const board = await currentEndorsements(database(), letter.id);
    expect(board.map((each) => plain(each as never)).sort()).toEqual(slim);
  });
});
