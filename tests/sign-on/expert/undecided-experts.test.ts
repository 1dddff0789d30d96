import { describe, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { deadlinePage, moveDeadline } from '~/sign-on/deadline/deadline-moves.server';
import { declineAsExpert } from '~/sign-on/expert/expert-answers.server';
import { signOnNotices } from '~/sign-on/notices/notices.server';
import { openingOf } from '~/sign-on/opening/openings.server';
import { remindable } from '~/sign-on/reminder/remindable.server';
import { remindByHand } from '~/sign-on/reminder/rounds.server';
import { anOrganisation } from '../../setup/coalition';
import { invitedExpert, signedExpert } from '../../setup/experts';
import { aLetter, deskOf, opened } from '../../setup/letters';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let leads = 0;
/** An open letter that one expert signed, one declined, and one has not answered. */
async function aLetterWithExperts() {
  const host = `alliance-${++leads}.example`;
  const lead = await anOrganisation({ name: `Alliance ${leads}`, host, country: 'BE', verified: true });
  const letter = await aLetter(lead);
  await opened(lead, letter.id, undefined, { takesExperts: true });
  await signedExpert(lead, letter.id, 'Kadri Tamm', `signed@${host}`);
  await declineAsExpert(await invitedExpert(lead, letter.id, `no@${host}`), null);
  const { expertInvitationId } = await invitedExpert(lead, letter.id, `silent@${host}`);
  return { lead, letter, silent: `silent@${host}`, invitation: expertInvitationId };
}

describe('an expert who has not decided', () => {
  test('is told that the deadline moved', async () => {
    const { lead, letter, silent } = await aLetterWithExperts();
    const page = await deadlinePage(await deskOf(lead.editor, letter.id, 'open letters'));
    expect(page?.experts).toBe(1);
    const deadline = new Date(page!.deadline.getTime() + 86_400_000);
    const deed = await deskOf(lead.editor, letter.id, 'open letters');
    await moveDeadline(deed, { deadline, reason: 'Holidays.', seen: 0 });
    const told = await database().notice.findMany({
      where: { kind: 'deadline-moved', address: { contains: lead.host } },
    });
    expect(told.map(({ address }) => address)).toContain(silent);
    const mail = await signOnNotices['deadline-moved']!(told.find((one) => one.address === silent)!.aboutId, silent);
    expect(mail?.headers?.['List-Unsubscribe']).toContain('/experts/stop/');
  });

  test('is reminded a day after the invitation; nobody else is', async () => {
    const { lead, letter, silent, invitation } = await aLetterWithExperts();
    const opening = (await openingOf(database(), letter.id, new Date()))!;
    const found = (await remindable(database(), opening)).filter(({ about }) => about === 'expert');
    expect(found.map(({ address }) => address)).toEqual([silent]);
    const now = await deskOf(lead.editor, letter.id, 'invite organisations');
    await expect(remindByHand(now, { to: [invitation], words: '' })).rejects.toThrow();
    const later = new Date(Date.now() + 90_000_000);
    const deed = await deskOf(lead.editor, letter.id, 'invite organisations', later);
    await remindByHand(deed, { to: [invitation], words: 'On Monday.' });
    const reminder = await database().reminder.findFirstOrThrow({ where: { aboutId: invitation } });
    expect(reminder).toMatchObject({ about: 'expert', address: silent });
    const mail = await signOnNotices['reminder-by-hand']!(reminder.roundId, silent);
    expect(mail?.subject).toContain('decide whether to sign');
  });
});
