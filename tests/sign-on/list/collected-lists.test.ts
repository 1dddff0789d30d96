import { renderMail } from '@emails/render.server';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { erasePerson } from '~/accounts/accounts.server';
import { ownRecord } from '~/accounts/own-record.server';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { tokenFor } from '~/platform/request/token.server';
import { approvalLink, approve } from '~/sign-on/endorsement/approvals.server';
import { prepareCollected } from '~/sign-on/endorsement/confirmations.server';
import { declineInvitation } from '~/sign-on/invitation/invitation-answers.server';
import { cancelInvitation } from '~/sign-on/invitation/invitations.server';
import { proposedEntry } from '~/sign-on/invitation/proposed-entry.server';
import { signOnNotices } from '~/sign-on/notices/notices.server';
import { closeLetter } from '~/sign-on/opening/closures.server';
import { readPreparation } from '~/sign-on/opening/locked-preparation.server';
import { currentEndorsements } from '~/sign-on/signatories/signatories.server';
import { type AnOrganisation, anOrganisation } from '../../setup/coalition';
import { visitorFor } from '../../setup/founding';
import { deskOf, typedFor } from '../../setup/letters';
import { aLogo, anAnswer, begunBy, collectedList, following } from './collected';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

const statement = 'Every child has a right to be safe.';
let leads = 0;
let lead: AnOrganisation;
let harbour: AnOrganisation;
let director: string;
beforeAll(async () => {
  harbour = await anOrganisation({ name: 'Harbour', host: 'harbour.example', country: 'SE', verified: true });
  director = harbour.signatory.address;
});
beforeEach(async () => {
  leads += 1;
  lead = await anOrganisation({
    ...{ name: `Alliance ${leads}`, host: `alliance${leads}.example`, country: 'BE', verified: true },
  });
});

const answers = () => [anAnswer('Harbour', director, statement), anAnswer('Otter', 'office@otter.example', statement)];
const kept = (listId: string) =>
  database().invitationLine.findMany({ where: { listId }, orderBy: { place: 'asc' }, include: { logo: true } });
const nothing = { cells: [], person: '', website: '', statement: '', position: '', note: '', logoId: null };

describe('the answers of a form', () => {
  test('are lines that show what each brings, its logo made again and found by its name', async () => {
    const list = await collectedList(lead, answers(), [aLogo('harbour-logo.svg'), aLogo('Nobody.svg')]);
    const [first, second] = await list.lines();
    expect(first).toMatchObject({
      ...{ organisation: 'Harbour', person: 'Nils Ek', address: director, country: 'Sweden', state: 'ready' },
      collected: {
        ...{ website: 'www.harbour.example', statement, position: 'Director' },
        logo: { name: 'harbour-logo.svg', state: 'made' },
      },
    });
    expect(second?.collected?.logo).toBeNull();
    expect(await database().collectedLogo.count({ where: { listId: list.id, upload: { not: null } } })).toBe(0);
  });

  test('need one address each, which is to confirm', async () => {
    const list = await collectedList(lead, [anAnswer('Two', 'a@two.example, b@two.example')]);
    expect((await list.lines())[0]).toMatchObject({ state: 'wrong', faults: [{ key: 'oneAddress' }] });
  });

  test('say why a file is no logo', async () => {
    const list = await collectedList(lead, answers(), [
      { name: 'Harbour.zip', bytes: new Uint8Array([0x50, 0x4b, 3, 4]) },
    ]);
    expect((await list.lines())[0]?.collected?.logo).toMatchObject({ state: 'refused' });
  });

  test('count nothing, and make nobody a member or signatory, when they are read and when they are sent', async () => {
    const list = await collectedList(lead, answers());
    await list.sent();
    expect(await currentEndorsements(database(), list.letter.id)).toEqual([]);
    expect(
      await database().preparation.count({ where: { letterId: list.letter.id, NOT: { organisationId: lead.id } } }),
    ).toBe(0);
    expect(await database().person.count({ where: { address: 'office@otter.example' } })).toBe(0);
    expect(await database().organisation.count({ where: { displayName: 'Otter' } })).toBe(0);
  });
});

describe('the one mail', () => {
  test('says everything that was collected, and leads to the page that confirms it', async () => {
    const list = await collectedList(lead, answers(), [aLogo('Harbour.svg')]);
    await list.sent();
    const { id } = await list.invited(director);
    const mail = (await signOnNotices['invitation']!(id, director))!;
    expect(mail.subject).toBe('Confirm the co-signature of Harbour under “Protect children online”');
    expect(mail.replyTo).toBe(lead.editor.address);
    const { text } = await renderMail(mail.mail);
    for (const brought of ['Sweden', 'www.harbour.example', 'Nils Ek, Director', statement, 'A logo is included.'])
      expect(text).toContain(brought);
    expect(text).toContain(`/confirmations/${tokenFor('confirmation', id)}`);
    expect(text).not.toContain('/invitations/');
    expect(await database().notice.count({ where: { subjectId: list.letter.id, kind: 'invitation' } })).toBe(2);
  });
});

describe('who may bind the organisation', () => {
  test('confirms from the mailbox: one endorsement, in its own name, with the statement', async () => {
    const list = await collectedList(lead, answers());
    await list.sent();
    const approvalId = await begunBy(list, director);
    expect(await begunBy(list, director), 'pressed twice').toBe(approvalId);
    const { link } = (await approvalLink(tokenFor('approval', approvalId!), new Date()))!;
    const read = (await readPreparation(database(), link.preparationId))!;
    expect(read).toMatchObject({ printedName: 'Harbour', country: 'SE', statement });
    await approve(link, await typedFor(link.preparationId));
    expect(await currentEndorsements(database(), list.letter.id)).toMatchObject([{ name: 'Harbour' }]);
    const consent = await database().consent.findFirstOrThrow({ where: { endorsement: { letterId: list.letter.id } } });
    expect(consent).toMatchObject({ means: 'link', mailedTo: director, typedName: 'Dora Director' });
    expect((await kept(list.id))[0], 'confirmed, and no longer kept').toMatchObject(nothing);
    expect((await kept(list.id))[1]?.statement, 'that of the other waits').toBe(statement);
  });

  test('is nobody whose mailbox is not that of an authorised signatory', async () => {
    const list = await collectedList(lead, [
      anAnswer('Harbour', harbour.editor.address),
      anAnswer('Otter', 'office@otter.example'),
    ]);
    await list.sent();
    expect((await following(list, harbour.editor.address)).signatory).toBeNull();
    expect((await following(list, 'office@otter.example')).signatory).toBeNull();
  });

  test('is asked for no mailbox but its own', async () => {
    const list = await collectedList(lead, answers());
    await list.sent();
    const { signatory } = await following(list, director);
    const { link } = await following(list, 'office@otter.example');
    await expect(prepareCollected(link, signatory!)).rejects.toThrow();
    expect(
      await database().approval.count({
        where: { preparation: { organisationId: harbour.id, letterId: list.letter.id } },
      }),
    ).toBe(0);
  });
});

describe('what was collected', () => {
  test('goes when its organisation declines, and with its logo when the lead cancels', async () => {
    const list = await collectedList(lead, answers(), [aLogo('Harbour.svg'), aLogo('Otter.svg')]);
    await list.sent();
    const { link } = await following(list, director);
    await declineInvitation(link.invitation, null, null);
    expect((await kept(list.id))[0]).toMatchObject({ ...nothing, organisation: 'Harbour', address: director });
    expect((await following(list, director)).collected).toBeNull();
    const member = await deskOf(lead.editor, list.letter.id, 'invite organisations');
    await cancelInvitation(member, (await list.invited('office@otter.example')).id);
    expect(await database().collectedLogo.count({ where: { listId: list.id } })).toBe(0);
  });

  test('goes with the closure, sent or not', async () => {
    const list = await collectedList(lead, answers(), [aLogo('Harbour.svg'), aLogo('Nobody.svg')]);
    await closeLetter(await deskOf(lead.editor, list.letter.id, 'close letters'));
    for (const line of await kept(list.id)) expect(line).toMatchObject(nothing);
    expect(await database().collectedLogo.count({ where: { listId: list.id } })).toBe(0);
  });

  test('is told to the person who is asked, and goes when the person is erased, sent or not', async () => {
    const { signatory: person } = await anOrganisation({ name: 'Teal', host: `teal${leads}.example`, country: 'FI' });
    const [sent, waiting] = [
      await collectedList(lead, [anAnswer('Teal', person.address, statement)], [aLogo('Teal.svg')]),
      await collectedList(lead, [anAnswer('Teal', person.address, statement)], [aLogo('Teal.svg')]),
    ];
    await sent.sent();
    const record = await ownRecord(visitorFor(person));
    expect(record.collected).toMatchObject([{ organisation: 'Teal', person: 'Nils Ek', statement }]);
    await erasePerson({ person, at: new Date() });
    for (const { id } of [sent, waiting]) {
      expect(await kept(id)).toMatchObject([{ ...nothing, address: '' }]);
      expect(await database().collectedLogo.count({ where: { listId: id } })).toBe(0);
    }
  });

  test('is proposed for the entry of the organisation to nobody but the mailbox that was asked', async () => {
    const list = await collectedList(lead, [anAnswer('Δίκτυο Καλαμιά', harbour.editor.address)]);
    await list.sent();
    const { id } = await list.invited(harbour.editor.address);
    const onwards = `/invitations/${tokenFor('invitation', id)}/begin`;
    expect(await proposedEntry(visitorFor(harbour.editor), onwards)).toEqual({
      ...{ displayName: 'Δίκτυο Καλαμιά', legalName: 'Δίκτυο Καλαμιά', country: 'SE' },
      website: 'https://www.harbour.example/',
    });
    expect(await proposedEntry(visitorFor(harbour.administrator), onwards)).toBeNull();
    expect(await proposedEntry(visitorFor(harbour.editor), `/invitations/${id}.forged/begin`)).toBeNull();
  });

  test('stays in the list of whom to invite: only what was collected goes', async () => {
    const list = await collectedList(lead, answers());
    await database().invitationList.update({ where: { id: list.id }, data: { collected: false } });
    await closeLetter(await deskOf(lead.editor, list.letter.id, 'close letters'));
    expect((await kept(list.id))[0]?.person).toBe('Nils Ek');
  });
});
