import { beforeEach, describe, expect, test } from 'vitest';
import { database, type Transaction } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { tokenFor } from '~/platform/request/token.server';
import { admitOrganisation, allowToAskAgain, declineRequest } from '~/sign-on/admission/admission-answers.server';
import { askingPage } from '~/sign-on/admission/asking-page.server';
import { publishedLetter } from '~/sign-on/admission/published-letter.server';
import { requestsPage } from '~/sign-on/admission/requests-page.server';
import { inviteOrganisations } from '~/sign-on/invitation/invitations.server';
import { closeLetter } from '~/sign-on/opening/closures.server';
import { checkFacts } from '~/trail/fact-checks.server';
import { letterTrail } from '~/trail/trail';
import { eventsOf } from '~/trail/trails.server';
import { aLetterToAsk, anAsker, asking, requestsOf } from '../../setup/admissions';
import { atOnce } from '../../setup/at-once';
import type { AnOrganisation } from '../../setup/coalition';
import { deskOf, prepared } from '../../setup/letters';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let lead: AnOrganisation;
let letter: { id: string; slug: string };
let asker: AnOrganisation;
beforeEach(async () => {
  ({ lead, letter } = await aLetterToAsk());
  asker = await anAsker();
});

const desk = () => deskOf(lead.editor, letter.id, 'invite organisations');
const only = async () => (await requestsOf(letter.id))[0]!;
const stateOf = async ({ id, editor }: AnOrganisation) => {
  const page = await askingPage((await publishedLetter(letter.slug, new Date()))!, { person: editor } as never);
  return page.organisations.find((one) => one.id === id)?.state;
};
const lastEvent = async () => (await eventsOf(letterTrail(letter.id))).at(-1);

describe('an uninvited organisation', () => {
  test('asks, and is admitted: it is invited in the mailbox of who asked', async () => {
    expect(await stateOf(asker)).toBe('may ask');
    await asking(asker, letter.slug);
    expect(await stateOf(asker)).toBe('asked');
    expect(await lastEvent()).toMatchObject({
      kind: 'admission-requested',
      values: { organisation: asker.name, words: 'We run helplines.' },
    });
    expect((await requestsPage(await desk())).requests).toMatchObject([
      { organisation: asker.name, state: 'waiting', verified: true, words: 'We run helplines.' },
    ]);
    const { id } = await only();
    await admitOrganisation(await desk(), id);
    expect(await stateOf(asker)).toBe('granted');
    expect(await database().invitation.findMany({ where: { letterId: letter.id } })).toMatchObject([
      { organisationId: asker.id, address: asker.editor.address, id: (await only()).invitationId },
    ]);
    expect((await checkFacts()).faults.filter(({ part }) => part === 'admission_request')).toEqual([]);
  });

  test('has before it the invitation that was mailed to who reads, until it is answered', async () => {
    const page = async () =>
      askingPage((await publishedLetter(letter.slug, new Date()))!, { person: asker.editor } as never);
    expect((await page()).invitation).toBeNull();
    await inviteOrganisations(await desk(), [{ address: asker.editor.address, name: null }]);
    const { id } = await database().invitation.findFirstOrThrow({ where: { letterId: letter.id } });
    expect((await page()).invitation).toBe(`/invitations/${tokenFor('invitation', id)}`);
    await database().invitation.update({ where: { id }, data: { declinedAt: new Date() } });
    expect((await page()).invitation).toBeNull();
  });

  test('is declined with a reason, and asks again only once the lead lets it', async () => {
    await asking(asker, letter.slug);
    const { id } = await only();
    await declineRequest(await desk(), id, 'National organisations only.');
    expect(await stateOf(asker)).toBe('declined');
    await expect(asking(asker, letter.slug)).rejects.toThrow('It can ask again only if');
    await allowToAskAgain(await desk(), id);
    await asking(asker, letter.slug);
    expect(await requestsOf(letter.id)).toMatchObject([{ declinedReason: 'National organisations only.' }, {}]);
    await expect(allowToAskAgain(await desk(), id)).rejects.toThrow('You changed nothing');
  });

  test('shows nothing on the public page, and nothing of itself in the chain', async () => {
    const { publicRevision } = await database().letter.findUniqueOrThrow({ where: { id: letter.id } });
    await asking(asker, letter.slug);
    expect(await database().letter.findUniqueOrThrow({ where: { id: letter.id } })).toMatchObject({ publicRevision });
    const { chained } = await database().event.findFirstOrThrow({ where: { kind: 'admission-requested' } });
    expect(chained).not.toContain(asker.name);
    expect(chained).not.toContain(asker.id);
  });
});

describe('asking is refused', () => {
  const refused = (sentence: string, by = asker) => expect(asking(by, letter.slug)).rejects.toThrow(sentence);

  test('where only invited organisations may sign, or sign-on is over', async () => {
    const other = await aLetterToAsk({});
    await expect(asking(asker, other.letter.slug)).rejects.toThrow('Only organisations that Alliance');
    await closeLetter(await deskOf(lead.editor, letter.id, 'close letters'));
    await refused('Sign-on closed on');
    expect(await requestsOf(letter.id)).toEqual([]);
  });

  test('of the lead, of who is not verified, was invited, or has asked', async () => {
    await refused('leads this letter', lead);
    await refused('is not verified yet', await anAsker(false));
    const invited = await anAsker();
    await prepared(invited, letter.id);
    await refused('is invited already', invited);
    await asking(asker, letter.slug);
    await refused('Someone has already asked');
  });

  test('where nobody can read the page: there is no such letter', async () => {
    const staff = { takenById: lead.administrator.id, reason: 'By order.', takenAt: new Date() };
    await database().takedown.create({ data: { letterId: letter.id, ...staff } });
    expect(await publishedLetter(letter.slug, new Date())).toBeNull();
  });
});

describe('two at once', () => {
  const holdLetter = (tx: Transaction) => tx.$queryRaw`SELECT FROM letter WHERE id = ${letter.id}::uuid FOR UPDATE`;

  test('of one organisation ask: one request, and a sentence', async () => {
    const [first, second] = await atOnce(
      holdLetter,
      () => asking(asker, letter.slug),
      () => asking(asker, letter.slug, { by: asker.administrator }),
    );
    expect([first, second]).toEqual(['done', expect.stringContaining('Someone has already asked')]);
    expect(await requestsOf(letter.id)).toHaveLength(1);
  });

  test('of the lead admit: one invitation, and a sentence', async () => {
    await asking(asker, letter.slug);
    const { id } = await only();
    const [first, second] = await atOnce(
      holdLetter,
      async () => admitOrganisation(await desk(), id),
      async () => admitOrganisation(await deskOf(lead.administrator, letter.id, 'invite organisations'), id),
    );
    expect([first, second]).toEqual(['done', expect.stringContaining('You changed nothing')]);
    expect(await database().invitation.count({ where: { letterId: letter.id } })).toBe(1);
  });

  test('one closes, the other asks: nothing is asked after the closure', async () => {
    const [closing, asked] = await atOnce(
      holdLetter,
      async () => closeLetter(await deskOf(lead.editor, letter.id, 'close letters')),
      () => asking(asker, letter.slug, { at: new Date(Date.now() + 1000) }),
    );
    expect([closing, asked]).toEqual(['done', expect.stringContaining('Sign-on closed')]);
  });
});

test('the database holds one request at a time, one answer each, and what was asked', async () => {
  await asking(asker, letter.slug);
  const { id, words, askedAt } = await only();
  const row = { letterId: letter.id, organisationId: asker.id, words, askedAt };
  await expect(database().admissionRequest.create({ data: row })).rejects.toThrow('Unique constraint');
  const change = (data: object) => database().admissionRequest.update({ where: { id }, data });
  await expect(change({ words: 'Others.' })).rejects.toThrow();
  await expect(change({ mayAskAgainAt: askedAt })).rejects.toThrow();
  await expect(change({ grantedAt: askedAt })).rejects.toThrow();
  await declineRequest(await desk(), id, 'No.');
  await expect(change({ declinedReason: 'Because.' })).rejects.toThrow();
});

test('what was asked before the closure is admitted only once the letter is open again', async () => {
  await asking(asker, letter.slug);
  const { id } = await only();
  await closeLetter(await deskOf(lead.editor, letter.id, 'close letters'));
  await expect(admitOrganisation(await desk(), id)).rejects.toThrow('Open the letter again, then admit');
});
