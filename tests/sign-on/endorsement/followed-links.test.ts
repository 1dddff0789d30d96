import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { giveChangeUp } from '~/sign-on/change/giving-up.server';
import { moveDueCorrections } from '~/sign-on/change/moves.server';
import { approvalPage } from '~/sign-on/endorsement/approval-page.server';
import { approvalLink, approve } from '~/sign-on/endorsement/approvals.server';
import { approveTogether } from '~/sign-on/endorsement/signing-together.server';
import { ask } from '../../setup/approvals';
import { aLetterToCorrect, announced, consentsOf, correctionAsRow, named } from '../../setup/changes';
import { deskOf, prepared, typedFor } from '../../setup/letters';
import { acts, aTwo, bothAsked, linkOf, savedAsTwo, twoPrepared, typedBy } from '../../setup/together';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let of: Awaited<ReturnType<typeof aLetterToCorrect>>;
beforeEach(async () => {
  of = await aLetterToCorrect();
});
const shownAt = async (token: string) => (await approvalPage(token, new Date()))!;

describe('a director who stands on the approval page while the letter moves', () => {
  test('is told that the text changed, sees what changed, and signs with the next press', async () => {
    const partner = await named('Standing');
    const id = await prepared(partner, of.letter.id);
    const { token, link } = await ask(partner, id);
    const typed = await typedFor(id);
    await correctionAsRow(of, -61_000);
    await moveDueCorrections();
    await expect(approve(link, typed)).rejects.toThrow('The text of the letter changed after you opened this page');
    expect(await consentsOf(partner)).toEqual([]);
    const page = await shownAt(token);
    expect(page).toMatchObject({ state: 'waiting', renewed: { version: 1 }, letter: { version: 2 } });
    expect(page.renewed?.places.length).toBeGreaterThan(0);
    expect(page.shown.declared).toMatchObject({ version: 2, digest: of.second.digest, next: null });
    expect(page.path).not.toContain(token);
    const next = (await approvalLink(page.path.replace('/approvals/', ''), new Date()))!;
    await approve(next.link, await typedFor(id));
    expect(await consentsOf(partner)).toEqual([[2, 'co_signed']]);
  });

  test('signs nothing by the former link, even with the words of the new text', async () => {
    const partner = await named('Former');
    const id = await prepared(partner, of.letter.id);
    const { token, link } = await ask(partner, id);
    await correctionAsRow(of, -61_000);
    await moveDueCorrections();
    await expect(approve(link, await typedFor(id))).rejects.toThrow('changed after you opened this page');
    expect((await approvalLink(token, new Date()))?.state).toBe('cancelled');
  });

  test('is led nowhere where somebody changed what will be printed', async () => {
    const two = await aTwo('Changed');
    const id = await twoPrepared(two, of.letter.id);
    await bothAsked(two, id);
    const { token } = await linkOf(id, two.second);
    await savedAsTwo(two, id, [two.signatory, two.second], 'Another statement.');
    await bothAsked(two, id);
    expect(await shownAt(token)).toMatchObject({ state: 'cancelled', renewed: null });
  });
});

describe('of two who sign together, who has signed', () => {
  const signedFirst = async () => {
    const two = await aTwo('First');
    const id = await twoPrepared(two, of.letter.id);
    await bothAsked(two, id);
    const { token, link } = await linkOf(id, two.second);
    await acts(id, two.second);
    return { two, id, token, link };
  };

  test('is led from the former link to the new one when a change is announced', async () => {
    const { two, id, token, link } = await signedFirst();
    await announced(of.lead, of.letter.id);
    const page = await shownAt(token);
    expect(page).toMatchObject({ state: 'waiting', renewed: { version: 1 } });
    expect(page.shown.declared.next).toMatchObject({ version: 2, digest: of.second.digest });
    await expect(approveTogether(link, await typedBy(id, two.second))).rejects.toThrow(
      'The text of the letter changed',
    );
    await acts(id, two.second);
    expect((await linkOf(id, two.second)).state).toBe('given');
    await giveChangeUp(await deskOf(of.lead.editor, of.letter.id, 'open letters'), 'It had another slip.');
    expect(await shownAt(token)).toMatchObject({ state: 'waiting', shown: { declared: { next: null } } });
  });

  test('reads that it counts no more once somebody changed the line, and not that nothing was signed', async () => {
    const { two, id, token } = await signedFirst();
    await savedAsTwo(two, id, [two.signatory, two.second], 'Another statement.');
    expect(await shownAt(token)).toMatchObject({ state: 'ended', renewed: null });
  });
});

test('a link that was used says so only while the organisation stands', async () => {
  const partner = await named('Leaving');
  const id = await prepared(partner, of.letter.id);
  const { token, link } = await ask(partner, id);
  const endorsementId = await approve(link, await typedFor(id));
  expect((await shownAt(token)).state).toBe('used');
  await database().endorsement.update({ where: { id: endorsementId }, data: { withdrawnAt: new Date() } });
  expect((await shownAt(token)).state).toBe('withdrawn');
});
