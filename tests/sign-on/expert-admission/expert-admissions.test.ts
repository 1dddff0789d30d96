import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { cancelExpertInvitation } from '~/sign-on/expert/expert-invitations.server';
import { signAsExpert } from '~/sign-on/expert/expert-signing.server';
import { expertsOf } from '~/sign-on/expert/experts.server';
import { sweepExpertAskings } from '~/sign-on/expert-admission/expert-askings.server';
import { admitExpert, declineExpertRequest } from '~/sign-on/expert-admission/expert-request-answers.server';
import { expertRequestsOf } from '~/sign-on/expert-admission/expert-request-pages.server';
import { confirmExpertRequest } from '~/sign-on/expert-admission/expert-requests.server';
import { closeLetter } from '~/sign-on/opening/closures.server';
import { checkFacts } from '~/trail/fact-checks.server';
import { letterTrail } from '~/trail/trail';
import { eventsOf } from '~/trail/trails.server';
import { aLetterToAsk } from '../../setup/admissions';
import { atOnce } from '../../setup/at-once';
import type { AnOrganisation } from '../../setup/coalition';
import { askedByExpert, linkedRequest, mailboxOfAsker, requestedByExpert } from '../../setup/expert-requests';
import { invitedExpert, linkOfExpert, typedByExpert } from '../../setup/experts';
import { deskOf } from '../../setup/letters';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let lead: AnOrganisation;
let letter: { id: string; slug: string };
beforeEach(async () => {
  ({ lead, letter } = await aLetterToAsk({ whoMaySign: 'verified', takesExperts: true }));
});

let name: string;
let line: { name: string; title: null; affiliation: string };
let askers = 0;
beforeEach(() => {
  askers += 1;
  name = `Ilse Ask ${askers}`;
  line = { name, title: null, affiliation: 'University of Tartu' };
});
const asker = (of = name) => ({ letterId: letter.id, slug: letter.slug, name: of });
const desk = () => deskOf(lead.editor, letter.id, 'invite organisations');
const requests = () =>
  database().expertRequest.findMany({ where: { letterId: letter.id }, orderBy: { askedAt: 'asc' } });
const events = async () => (await eventsOf(letterTrail(letter.id))).map(({ kind }) => kind);

describe('a person whom nobody invited', () => {
  test('asks with a mailbox, which confirms with the line as it is corrected there; the lead sees nothing before', async () => {
    const id = (await askedByExpert(asker()))!;
    expect((await linkedRequest(id)).page).toMatchObject({ state: 'to confirm', line: { name, title: 'Professor' } });
    expect(await expertRequestsOf(await deskOf(lead.editor, letter.id, 'see the desk'))).toEqual([]);
    expect(await events()).not.toContain('expert-requested');
    await confirmExpertRequest((await linkedRequest(id)).link, line);
    expect(await expertRequestsOf(await deskOf(lead.editor, letter.id, 'see the desk'))).toMatchObject([
      { name, beside: 'University of Tartu', address: mailboxOfAsker(name), state: 'waiting' },
    ]);
    expect((await linkedRequest(id)).page.state).toBe('waiting');
    await confirmExpertRequest((await linkedRequest(id)).link, { ...line, name: 'Another' });
    expect(await requests()).toMatchObject([line]);
  });

  test('is admitted by an invitation, and signs as whoever was invited', async () => {
    const id = await requestedByExpert(asker());
    await admitExpert(await desk(), id);
    expect((await linkedRequest(id)).page).toMatchObject({
      state: 'granted',
      invitation: expect.stringMatching(/^\/experts\//),
    });
    await signAsExpert(await linkOfExpert(letter.id, mailboxOfAsker(name)), await typedByExpert(letter.id, { name }));
    expect(await expertsOf(database(), letter.id)).toMatchObject([{ name }]);
    expect((await events()).slice(-4)).toEqual([
      'expert-requested',
      'expert-invited',
      'expert-admitted',
      'expert-signed',
    ]);
    expect((await checkFacts()).faults.filter(({ part }) => part === 'expert_request')).toEqual([]);
  });

  test('is declined with a reason, and cannot ask again; the lead can invite them all the same', async () => {
    const id = await requestedByExpert(asker());
    await declineExpertRequest(await desk(), id, 'Only child law.');
    expect((await linkedRequest(id)).page).toMatchObject({ state: 'declined', reason: 'Only child law.' });
    await expect(admitExpert(await desk(), id)).rejects.toThrow('Someone answered this request');
    const again = (await askedByExpert(asker()))!;
    expect((await linkedRequest(again)).page.state).toBe('declined');
    await confirmExpertRequest((await linkedRequest(again)).link, line);
    expect(await requests()).toHaveLength(1);
    await invitedExpert(lead, letter.id, mailboxOfAsker(name));
  });

  test('is told on the page of the link, and not on the public one, that they are invited', async () => {
    await invitedExpert(lead, letter.id, mailboxOfAsker(name));
    const id = (await askedByExpert(asker()))!;
    const { page, link } = await linkedRequest(id);
    expect(page).toMatchObject({ state: 'invited', invitation: expect.stringMatching(/^\/experts\//) });
    await expect(confirmExpertRequest(link, line)).rejects.toThrow('You are invited already');
  });

  test('keeps an invitation that the lead sent meanwhile', async () => {
    const id = await requestedByExpert(asker());
    await invitedExpert(lead, letter.id, mailboxOfAsker(name));
    await admitExpert(await desk(), id);
    const where = { letterId: letter.id };
    expect(await database().expertInvitation.findMany({ where })).toHaveLength(1);
    expect(await cancelExpertInvitation(await desk(), (await requests())[0]!.invitationId!)).toBe('cancelled');
  });
});

describe('nobody asks', () => {
  test.each([
    ['where only invited organisations sign', { whoMaySign: 'invited', takesExperts: true }],
    ['where only organisations sign', { whoMaySign: 'verified', takesExperts: false }],
  ] as const)('%s', async (_, call) => {
    ({ lead, letter } = await aLetterToAsk(call));
    await expect(askedByExpert(asker())).rejects.toThrow('cannot ask to sign');
  });

  test('once sign-on is closed, nor confirms, nor is admitted', async () => {
    const waiting = await requestedByExpert(asker('Otto Ask'));
    const id = (await askedByExpert(asker()))!;
    await closeLetter(await deskOf(lead.editor, letter.id, 'close letters'));
    await expect(askedByExpert(asker())).rejects.toThrow('no longer ask');
    await expect(confirmExpertRequest((await linkedRequest(id)).link, line)).rejects.toThrow('no longer ask');
    await expect(admitExpert(await desk(), waiting)).rejects.toThrow('Open the letter again, then admit Otto Ask');
  });

  test('for long without confirming: after a week it is gone', async () => {
    const id = (await askedByExpert(asker()))!;
    await sweepExpertAskings();
    expect((await linkedRequest(id)).page.state).toBe('to confirm');
    await database().expertAsking.updateMany({ data: { askedAt: new Date(Date.now() - 8 * 86_400_000) } });
    await sweepExpertAskings();
    await expect(linkedRequest(id)).rejects.toThrow();
  });

  test('twice at once: two links to one mailbox make one request', async () => {
    const [one, other] = [(await askedByExpert(asker()))!, (await askedByExpert({ ...asker(), place: 'elsewhere' }))!];
    const [first, second] = [(await linkedRequest(one)).link, (await linkedRequest(other)).link];
    const outcomes = await atOnce(
      (tx) => tx.$queryRaw`SELECT id FROM letter WHERE id = ${letter.id}::uuid FOR UPDATE`,
      () => confirmExpertRequest(first, line),
      () => confirmExpertRequest(second, line),
    );
    expect(outcomes).toEqual(['done', 'You have already asked to sign this letter. Nothing more was sent.']);
    expect(await requests()).toHaveLength(1);
  });
});

test('the lead answers once: of two at once the second is told', async () => {
  const id = await requestedByExpert(asker());
  const deed = await desk();
  const outcomes = await atOnce(
    (tx) => tx.$queryRaw`SELECT id FROM letter WHERE id = ${letter.id}::uuid FOR UPDATE`,
    () => admitExpert(deed, id),
    () => declineExpertRequest(deed, id, 'No.'),
  );
  expect(outcomes).toEqual(['done', expect.stringContaining('Someone answered this request')]);
});
