import { beforeEach, describe, expect, test } from 'vitest';
import { allowed } from '~/organisations/organisation/members.server';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { responsesTo } from '~/sign-on/answers/responses.server';
import { approvalPage } from '~/sign-on/endorsement/approval-page.server';
import { approve, declineApproval, requestApproval } from '~/sign-on/endorsement/approvals.server';
import { endorsementPage } from '~/sign-on/endorsement/endorsement-page.server';
import { coSign } from '~/sign-on/endorsement/endorsements.server';
import { withdraw } from '~/sign-on/endorsement/withdrawals.server';
import { signOnNotices } from '~/sign-on/notices/notices.server';
import { closeLetter } from '~/sign-on/opening/closures.server';
import { endorsementDeed } from '~/sign-on/opening/preparation-deeds.server';
import { cancelPreparation } from '~/sign-on/preparation/preparations.server';
import { signatoriesOf } from '~/sign-on/signatories/signatories.server';
import { eventInWords } from '~/trail/event-in-words';
import { letterTrail } from '~/trail/trail';
import { eventsOf } from '~/trail/trails.server';
import { aLetterToCorrect, aSignatory } from '../../setup/changes';
import type { AnOrganisation } from '../../setup/coalition';
import { deskOf, preparing, typedFor } from '../../setup/letters';
import { changeStarted, lineChanged, saved } from '../../setup/line-changes';
import { linkOf } from '../../setup/together';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let of: Awaited<ReturnType<typeof aLetterToCorrect>>;
let partner: AnOrganisation;
let endorsementId: string;
beforeEach(async () => {
  of = await aLetterToCorrect();
  partner = await aSignatory(of.letter.id);
  ({ id: endorsementId } = await database().endorsement.findFirstOrThrow({ where: { organisationId: partner.id } }));
});

const endorsement = () => database().endorsement.findUniqueOrThrow({ where: { id: endorsementId } });
const shown = async () => (await signatoriesOf(database(), of.letter.id)).find(({ name }) => name === partner.name);
const asked = async (id: string) => requestApproval(await preparing(partner.editor, id, 'prepare endorsements'));
const linked = async (id: string, at = new Date()) => (await linkOf(id, partner.signatory, at)).link;
const told = async () => (await eventsOf(letterTrail(of.letter.id))).map((event) => eventInWords(event, 'UTC'));

describe('an organisation that has co-signed', () => {
  test('begins a change from what is printed, which stays and counts until the change is approved', async () => {
    const id = await changeStarted(partner, endorsementId);
    const before = await endorsement();
    expect(await database().preparation.findUniqueOrThrow({ where: { id } })).toMatchObject({
      ...{ printedName: partner.name, country: partner.country, changesId: endorsementId },
      signatoryId: expect.any(String),
    });
    await saved(partner, id, { country: 'FI' });
    await asked(id);
    expect(await endorsement()).toEqual(before);
    expect(await shown()).toMatchObject({ country: partner.country });
    const board = await responsesTo(await deskOf(of.lead.editor, of.letter.id, 'see the desk'));
    expect(board.find(({ organisationId }) => organisationId === partner.id)?.state).toBe('co-signed');
  });

  test('is spoken of by the name that is printed, until another one is approved', async () => {
    const id = await changeStarted(partner, endorsementId);
    const { id: organisationId } = partner;
    const acronym = { organisationId, name: 'TCI', kind: 'acronym', addedAt: new Date() } as const;
    await database().organisationName.create({ data: acronym });
    await saved(partner, id, { printedName: 'TCI' });
    await asked(id);
    const { token } = await linkOf(id, partner.signatory);
    expect(await approvalPage(token, new Date())).toMatchObject({ organisation: partner.name, line: { name: 'TCI' } });
    const approval = await database().approval.findFirstOrThrow({ where: { preparationId: id } });
    const mail = await signOnNotices['approval-request']!(approval.id, partner.signatory.address);
    expect(mail?.mail.props).toMatchObject({ organisation: partner.name });
  });

  test('is printed otherwise once its signatory approves by the link, with the consents as they were', async () => {
    const id = await changeStarted(partner, endorsementId);
    await saved(partner, id, { country: 'FI', statement: 'Children first.' });
    await asked(id);
    const page = await approvalPage((await linkOf(id, partner.signatory)).token, new Date());
    expect(page?.former).toMatchObject({ country: partner.country, statement: null });
    expect(page?.line).toMatchObject({ country: 'FI', statement: 'Children first.' });
    expect(page?.letter.next).toBeNull();
    const consents = await database().consent.findMany({ where: { endorsementId } });
    const typed = await typedFor(id);
    expect(typed.declaration).toContain('in place of what is printed now');
    expect(await approve(await linked(id), typed)).toBe(endorsementId);
    expect(await shown()).toMatchObject({ endorsementId, country: 'FI' });
    expect(await database().consent.findMany({ where: { endorsementId } })).toEqual(consents);
    expect((await told()).at(-1)).toBe(`${partner.name} changed what is printed for it, approved by Dora Director.`);
    const change = await database().lineChange.findFirstOrThrow({ where: { endorsementId } });
    expect(change).toMatchObject({
      declaration: typed.declaration,
      means: 'link',
      mailedTo: partner.signatory.address,
    });
  });

  test('is told by one receipt each, with the way to change it again and to withdraw', async () => {
    const changeId = await lineChanged(partner, endorsementId, { country: 'FI' });
    const notices = await database().notice.findMany({ where: { kind: 'line-receipt', aboutId: changeId } });
    const addresses = [partner.administrator.address, partner.signatory.address];
    expect(notices.map(({ address }) => address).sort()).toEqual(addresses);
    const mail = await signOnNotices['line-receipt']!(changeId, partner.signatory.address);
    expect(mail?.mail.props).toMatchObject({
      formerLine: `${partner.name}, Sweden`,
      printedLine: `${partner.name}, Finland`,
      changes: 'What changed: the country.',
      withdrawLink: expect.stringContaining('/withdrawals/'),
      pageLink: expect.stringContaining(`/endorsements/${endorsementId}`),
    });
  });

  test('may have its signatory, signed in, approve at once', async () => {
    const id = await changeStarted(partner, endorsementId);
    await saved(partner, id, { reservation: null, country: 'NO' });
    const deed = await preparing(partner.signatory, id, 'bind the organisation');
    expect(await coSign(deed, await typedFor(id))).toBe(endorsementId);
    const page = await endorsementPage(endorsementId, new Date());
    expect(page).toMatchObject({ changing: null, lapsed: false, line: { country: 'NO' } });
    expect(page.lineChanges).toHaveLength(1);
    expect(page.consents).toHaveLength(1);
  });

  test('keeps what was printed where the signatory says no, or the change is given up', async () => {
    const id = await changeStarted(partner, endorsementId);
    await saved(partner, id, { country: 'FI' });
    await asked(id);
    await declineApproval(await linked(id), 'Not our country.');
    expect(await shown()).toMatchObject({ country: partner.country });
    expect((await endorsementPage(endorsementId, new Date())).changing).toBe(id);
    await cancelPreparation(await preparing(partner.editor, id, 'prepare endorsements'));
    expect(await shown()).toMatchObject({ country: partner.country });
    expect((await endorsementPage(endorsementId, new Date())).changing).toBeNull();
  });

  test('prepares one change, however many begin it at once, and changes what is printed once', async () => {
    const ids = await Promise.all([1, 2, 3].map(() => changeStarted(partner, endorsementId)));
    expect(new Set(ids)).toHaveLength(1);
    await saved(partner, ids[0]!, { country: 'FI' });
    await asked(ids[0]!);
    const [link, typed] = [await linked(ids[0]!), await typedFor(ids[0]!)];
    const results = await Promise.allSettled([1, 2, 3, 4, 5, 6].map(() => approve(link, typed)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await database().lineChange.count({ where: { endorsementId } })).toBe(1);
  });

  test('is refused where nothing is printed otherwise', async () => {
    const id = await changeStarted(partner, endorsementId);
    await expect(asked(id)).rejects.toThrow('This is what is printed already.');
  });

  test('changes nothing after sign-on closed, nor once it has withdrawn, with which the change ends', async () => {
    const id = await changeStarted(partner, endorsementId);
    await saved(partner, id, { country: 'FI' });
    await asked(id);
    const [link, typed] = [await linked(id), await typedFor(id)];
    const by = await endorsementDeed(partner.administrator, endorsementId, 'withdraw endorsements', new Date());
    await withdraw(allowed(by), null);
    await expect(approve(link, typed)).rejects.toThrow('no longer works');
    await expect(changeStarted(partner, endorsementId)).rejects.toThrow('is no longer a signatory');
    const other = await aSignatory(of.letter.id, 'Other');
    const { id: others } = await database().endorsement.findFirstOrThrow({ where: { organisationId: other.id } });
    await closeLetter(await deskOf(of.lead.editor, of.letter.id, 'close letters'));
    await expect(changeStarted(other, others)).rejects.toThrow('Sign-on closed on');
  });

  test('has its change prepared by its own members alone', async () => {
    const stranger = await aSignatory(of.letter.id, 'Stranger');
    expect(await endorsementDeed(stranger.editor, endorsementId, 'prepare endorsements', new Date())).toBe('stranger');
  });
});
