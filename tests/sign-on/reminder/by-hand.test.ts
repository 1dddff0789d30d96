import { beforeAll, describe, expect, test } from 'vitest';
import { forgetSettings } from '~/platform/installation/settings.server';
import { signOnNotices } from '~/sign-on/notices/notices.server';
import { remindByHand } from '~/sign-on/reminder/rounds.server';
import { letterTrail } from '~/trail/trail';
import { eventsOf } from '~/trail/trails.server';
import { atOnce } from '../../setup/at-once';
import type { AnOrganisation } from '../../setup/coalition';
import { deskOf } from '../../setup/letters';
import { aLetterDueIn, aPartner, invitedRow, roundsOf, sendDueReminders } from '../../setup/reminders';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let lead: AnOrganisation;
beforeAll(async () => {
  lead = await aPartner();
});
const events = async (letterId: string) =>
  (await eventsOf(letterTrail(letterId))).filter(({ kind }) => kind === 'reminders-sent');

describe('by hand', () => {
  const remind = async (letterId: string, to: string[], words: string | null = null) =>
    remindByHand(await deskOf(lead.editor, letterId, 'invite organisations'), { to, words });

  test('those who were chosen are reminded, with the words of the lead in the trail', async () => {
    const letter = await aLetterDueIn(lead, 100);
    const { id } = await invitedRow(letter.id, 'one@partner.example');
    await invitedRow(letter.id, 'two@partner.example');
    await remind(letter.id, [id], 'We hand it over on Monday.');
    expect(await roundsOf(letter.id)).toMatchObject([{ to: ['one@partner.example'], dueAt: null }]);
    expect(await events(letter.id)).toMatchObject([
      { plain: { count: 1, planned: false }, values: { words: 'We hand it over on Monday.' } },
    ]);
  });

  test('an answer goes to whoever reminds, as the mail of the lead; by the plan, to who invited', async () => {
    const letter = await aLetterDueIn(lead, 71.9);
    const invitedById = lead.administrator.id;
    const { id } = await invitedRow(letter.id, 'eight@partner.example', { invitedById });
    await invitedRow(letter.id, 'nine@partner.example', { invitedById });
    await remind(letter.id, [id]);
    await sendDueReminders();
    const [byHand, planned] = await roundsOf(letter.id);
    const mailOf = (round: typeof byHand, address: string) => signOnNotices['reminder']!(round!.id, address);
    expect(await mailOf(byHand, 'eight@partner.example')).toMatchObject({
      replyTo: lead.editor.address,
      fromName: expect.stringContaining(`${lead.name} via `),
    });
    expect(await mailOf(planned, 'nine@partner.example')).toMatchObject({ replyTo: lead.administrator.address });
  });

  test('nobody twice a day: named with the hour from which, and nothing is sent', async () => {
    const letter = await aLetterDueIn(lead, 100);
    const { id } = await invitedRow(letter.id, 'three@partner.example', { organisationName: 'Otter Street' });
    const { id: other } = await invitedRow(letter.id, 'four@partner.example');
    await remind(letter.id, [id]);
    await expect(remind(letter.id, [id, other])).rejects.toThrow(/Otter Street cannot be reminded before .*time/);
    expect(await roundsOf(letter.id)).toHaveLength(1);
  });

  test('and the plan leaves them out for a day', async () => {
    const letter = await aLetterDueIn(lead, 71.9);
    const { id } = await invitedRow(letter.id, 'five@partner.example');
    await remind(letter.id, [id]);
    await sendDueReminders();
    expect((await roundsOf(letter.id)).map(({ to }) => to)).toEqual([['five@partner.example'], []]);
  });

  test('where all have decided meanwhile nothing is sent', async () => {
    const letter = await aLetterDueIn(lead, 100);
    const { id } = await invitedRow(letter.id, 'six@partner.example', { declinedAt: new Date() });
    await expect(remind(letter.id, [id])).rejects.toThrow('have decided in the meantime');
  });

  test('two at once: one mail', async () => {
    const letter = await aLetterDueIn(lead, 100);
    const { id } = await invitedRow(letter.id, 'seven@partner.example');
    const hold = (tx: Parameters<Parameters<typeof atOnce>[0]>[0]) =>
      tx.$queryRaw`SELECT FROM letter WHERE id = ${letter.id}::uuid FOR UPDATE`;
    const outcome = await atOnce(
      hold,
      () => remind(letter.id, [id]),
      () => remind(letter.id, [id]),
    );
    expect(outcome).toEqual(['done', expect.stringContaining('cannot be reminded before')]);
  });
});
