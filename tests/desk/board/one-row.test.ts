import { beforeAll, describe, expect, it } from 'vitest';
import { askedOf, foundLines, numbersOf } from '~/desk/board/board';
import { boardOf, detailsOf } from '~/desk/board/board.server';
import { deskOverview } from '~/desk/overview/overview.server';
import { deskStanding } from '~/letters/desk/desk-standing.server';
import { database } from '~/platform/database/database.server';
import { openingOf } from '~/sign-on/opening/openings.server';
import { remindable } from '~/sign-on/reminder/remindable.server';
import { coSigned } from '../../setup/co-signed';
import { type AnOrganisation, anOrganisation, inPlace } from '../../setup/coalition';
import { startedLetter } from '../../setup/drafts';
import { aVersion, deskOf, opened, prepared } from '../../setup/letters';

let lead: AnOrganisation;
let signed: AnOrganisation;
let begun: AnOrganisation;
let letterId: string;

const named = (name: string, host: string) => anOrganisation({ name, host, country: 'SE', verified: true });
const invitation = (address: string, organisationName: string | null, changed = {}) =>
  database().invitation.create({ data: { letterId, address, organisationName, invitedAt: inPlace, ...changed } });
const declined = { declinedAt: new Date(), declinedReason: 'Wrong person.' };

/** A letter on whose board organisations came in by several ways. */
beforeAll(async () => {
  lead = await named('One Row Alliance', 'onerow.example');
  signed = await named('Harbour Families', 'harbour.example');
  begun = await named('Island Children', 'island.example');
  letterId = await startedLetter(lead);
  await aVersion(letterId);
  await opened(lead, letterId);
  await coSigned(signed, letterId);
  await prepared(begun, letterId);
  // The same two, invited by other mailboxes: by name, on the own host, as a member.
  await invitation('hello@elsewhere.example', 'HARBOUR families');
  await invitation('office@harbour.example', null);
  await invitation(signed.administrator.address, null);
  await invitation('office@island.example', 'Island Children, asbl', declined);
  await invitation('info@mail.example', 'Island-Children');
  // One that nobody began for, twice; one name in two countries; two mailboxes that both said no.
  await invitation('a@nobody.example', 'Nobody Yet', declined);
  await invitation('b@nobody.example', 'Nobody yet');
  await invitation('fr@caritas.example', 'Caritas', { country: 'FR' });
  await invitation('de@caritas.example', 'Caritas', { country: 'DE' });
  await invitation('one@no.example', 'Never Mind', declined);
  await invitation('two@no.example', 'Never Mind', { ...declined, declinedReason: 'Not our subject.' });
});

const board = async () => {
  const deed = await deskOf(lead.editor, letterId, 'see the desk');
  const { lines, shared } = await boardOf(deed);
  return detailsOf(deed, lines, shared);
};
const rowOf = async (name: string) => (await board()).filter((row) => row.name === name);
const addresses = (row: Awaited<ReturnType<typeof board>>[number] | undefined) =>
  row?.mailboxes.map(({ address }) => address).sort();

describe('an organisation on the board', () => {
  it('stands in one row with all its mailboxes, however it came in', async () => {
    const [harbour, ...others] = await rowOf('Harbour Families');
    expect(others).toEqual([]);
    expect(harbour).toMatchObject({ state: 'co-signed', share: 'signed' });
    expect(addresses(harbour)).toEqual(
      [signed.editor, signed.administrator]
        .map(({ address }) => address)
        .concat('hello@elsewhere.example', 'office@harbour.example')
        .sort(),
    );
    const island = await rowOf('Island Children');
    expect(island).toHaveLength(1);
    expect(addresses(island[0])).toEqual([begun.editor.address, 'info@mail.example'].sort());
  });

  it('is not taken for another of a like name: what could be two stands in two rows', async () => {
    expect(await rowOf('Island Children, asbl')).toMatchObject([{ state: 'declined', reason: 'Wrong person.' }]);
    expect((await rowOf('Caritas')).map(({ country }) => country).sort()).toEqual(['DE', 'FR']);
  });

  it('has said no only once no mailbox of it is left', async () => {
    expect(await rowOf('Nobody Yet')).toMatchObject([{ state: 'invited', reason: null }]);
    expect(await rowOf('Never Mind')).toMatchObject([{ state: 'declined' }]);
    expect((await rowOf('Never Mind'))[0]!.mailboxes).toHaveLength(2);
  });

  it('whose name is on hold takes no invitation of that name', async () => {
    const alike = await named('Nobody Yet', 'alike.example');
    await database().organisation.update({ where: { id: alike.id }, data: { heldAt: new Date(), heldReason: 'name' } });
    const { id } = await invitation('other@alike.example', null, { organisationId: alike.id, begunAt: inPlace });
    expect(await rowOf('Nobody Yet')).toHaveLength(2);
    await database().invitation.update({ where: { id }, data: { cancelledAt: new Date() } });
  });

  it('is found by any of its addresses', async () => {
    const found = foundLines(await board(), askedOf('https://x.example/?words=hello%40elsewhere'));
    expect(found.map(({ name }) => name)).toEqual(['Harbour Families']);
  });

  it('that has decided is not reminded by a mailbox that it was invited with as well', async () => {
    const opening = (await openingOf(database(), letterId, new Date()))!;
    const told = (await remindable(database(), opening)).map(({ address }) => address);
    expect(told).not.toContain('hello@elsewhere.example');
    expect(told).not.toContain('office@harbour.example');
    expect(told).toContain('b@nobody.example');
  });
});

describe('the numbers of the overview, of the board and of the places', () => {
  it('count the same rows', async () => {
    const deed = await deskOf(lead.editor, letterId, 'see the desk');
    const [rows, { figures }, standing] = [await board(), await deskOverview(deed), await deskStanding(letterId)];
    expect(figures!.all).toBe(rows.length);
    expect(standing.organisations).toBe(rows.length);
    const parts = figures!.parts.map(({ share, count }) => ({ share, count }));
    expect(parts).toEqual(numbersOf(rows));
    for (const { share, count } of parts)
      expect(foundLines(rows, askedOf(`https://x.example/?show=${share}`)), share).toHaveLength(count);
    expect(parts).toContainEqual({ share: 'signed', count: 1 });
  });
});
