import { renderMail } from '@emails/render.server';
import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { cancelInvitation } from '~/sign-on/invitation/invitations.server';
import { inviteJob, inviteList } from '~/sign-on/list/inviting.server';
import { countsOf } from '~/sign-on/list/judged-line';
import { previewOf } from '~/sign-on/list/list-preview.server';
import { signOnNotices } from '~/sign-on/notices/notices.server';
import { type AnOrganisation, anOrganisation } from '../../setup/coalition';
import { type AList, aList } from './lists';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let leads = 0;
let lead: AnOrganisation;
beforeEach(async () => {
  leads += 1;
  const name = `Alliance ${leads}`;
  lead = await anOrganisation({ name, host: `alliance${leads}.example`, country: 'BE', verified: true });
});

const ask = async (list: AList) => inviteList(await list.deed(), countsOf(await list.lines()).mails);
const run = async (list: AList) => inviteJob.run({ listId: list.id });
const states = async (list: AList) => (await list.lines()).map(({ state }) => state);
const mailed = async (list: AList) =>
  (await database().notice.findMany({ where: { kind: 'invitation', subjectId: list.letter.id } }))
    .map(({ address }) => address)
    .sort();
const invitation = (letterId: string, address: string) =>
  database().invitation.findFirstOrThrow({ where: { letterId, address } });

describe('the mail', () => {
  test('has the message of its line or of its list, in its language', async () => {
    const typed = 'Organisation\tMail\tLanguage\nHarbour\ta@one.example\tFrançais\nOtter\tb@two.example\t';
    const list = await aList(lead, typed);
    await database().invitationList.update({ where: { id: list.id }, data: { message: 'For all of you.' } });
    const [harbour] = await list.lines();
    await database().invitationLine.update({ where: { id: harbour!.id }, data: { message: 'Pour vous.' } });
    expect(await previewOf(await list.deed())).toMatchObject({
      to: 'a@one.example',
      language: 'fr',
      text: expect.stringContaining('Pour vous.'),
      replyTo: lead.editor.address,
    });
    await ask(list);
    await run(list);
    const textTo = async (address: string) => {
      const { id } = await invitation(list.letter.id, address);
      return (await renderMail((await signOnNotices['invitation']!(id, address))!.mail)).text;
    };
    expect(await textTo('a@one.example')).toMatch(/invite votre organisation[\s\S]*Pour vous\./);
    expect(await textTo('b@two.example')).toMatch(/invites your organisation[\s\S]*For all of you\./);
  });

  test('two addresses of a line are two mails, and none is sent again once it was cancelled', async () => {
    const list = await aList(lead, 'Organisation\tMail\nHarbour\ta@one.example; b@one.example\n');
    await ask(list);
    await run(list);
    expect(await mailed(list)).toEqual(['a@one.example', 'b@one.example']);
    const { id } = await invitation(list.letter.id, 'b@one.example');
    await cancelInvitation(await list.deed(), id);
    expect(await states(list)).toEqual(['invited']);
    await run(list);
    expect(await mailed(list)).toHaveLength(2);
  });
});
