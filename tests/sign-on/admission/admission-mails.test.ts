import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { tokenFor } from '~/platform/request/token.server';
import { admitOrganisation, allowToAskAgain, declineRequest } from '~/sign-on/admission/admission-answers.server';
import { beginInvitation, invitationLink } from '~/sign-on/invitation/invitation-answers.server';
import { inviteOrganisations } from '~/sign-on/invitation/invitations.server';
import { signOnNotices } from '~/sign-on/notices/notices.server';
import { closeLetter } from '~/sign-on/opening/closures.server';
import { aLetterToAsk, anAsker, asking, requestsOf } from '../../setup/admissions';
import { type AnOrganisation, member } from '../../setup/coalition';
import { deskOf } from '../../setup/letters';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let lead: AnOrganisation;
let letter: { id: string; slug: string };
let asker: AnOrganisation;
let id: string;
beforeEach(async () => {
  ({ lead, letter } = await aLetterToAsk());
  asker = await anAsker();
  await asking(asker, letter.slug);
  id = (await requestsOf(letter.id))[0]!.id;
});

const desk = () => deskOf(lead.editor, letter.id, 'invite organisations');
const told = async (kind: string) =>
  (await database().notice.findMany({ where: { kind, aboutId: id } })).map(({ address }) => address);
const mail = async (kind: string, address: string) => {
  const content = await signOnNotices[kind]!(id, address);
  return content && { subject: content.subject, props: content.mail.props as Record<string, unknown> };
};

describe('the mail', () => {
  test('to the lead names who asks, with its words, as long as it waits and sign-on is open', async () => {
    const to = lead.administrator.address;
    expect(await told('admission-requested')).toEqual([to]);
    const found = await mail('admission-requested', to);
    expect(found?.subject).toContain(`${asker.name} asks to co-sign`);
    expect(found?.props).toMatchObject({ words: 'We run helplines.', waiting: 1 });
    await closeLetter(await deskOf(lead.editor, letter.id, 'close letters'));
    expect(await mail('admission-requested', to)).toBeNull();
  });

  test('of the admission leads who asked to the invitation, which is for that organisation', async () => {
    await admitOrganisation(await desk(), id);
    expect(await told('admission-granted')).toEqual([asker.editor.address]);
    const { invitationId } = (await requestsOf(letter.id))[0]!;
    const token = tokenFor('invitation', invitationId!);
    expect((await mail('admission-granted', asker.editor.address))?.props['link']).toContain(token);
    expect(await mail('admission-requested', lead.administrator.address)).toBeNull();
    const { link } = (await invitationLink('invitation', token, new Date()))!;
    const other = await anAsker();
    const begins = async ({ editor, id: of }: AnOrganisation) =>
      beginInvitation(link, await member(editor.id, of, 'prepare endorsements', new Date()));
    await expect(begins(other)).rejects.toThrow('Another organisation has already started');
    await begins(asker);
  });

  test('of declining gives the reason, and that of allowing again the way to ask', async () => {
    await declineRequest(await desk(), id, 'National organisations only.');
    expect(await told('admission-declined')).toEqual([asker.editor.address]);
    const declined = await mail('admission-declined', asker.editor.address);
    expect(declined?.props).toMatchObject({ because: 'declined', reason: 'National organisations only.' });
    await allowToAskAgain(await desk(), id);
    expect(await told('admission-allowed-again')).toEqual([asker.editor.address]);
    const again = await mail('admission-allowed-again', asker.editor.address);
    expect(again?.props).toMatchObject({ because: 'again', link: expect.stringContaining(`/co-sign/${letter.slug}`) });
    expect(again?.props['reason']).toBeUndefined();
  });

  test('goes to nobody once who asked was erased; the admission stands', async () => {
    await database().admissionRequest.update({ where: { id }, data: { askedById: null } });
    await admitOrganisation(await desk(), id);
    expect(await told('admission-granted')).toEqual([]);
    expect((await requestsOf(letter.id))[0]?.grantedAt).not.toBeNull();
  });
});

test('whom the lead invited meanwhile keeps that one invitation, now for its organisation', async () => {
  await inviteOrganisations(await desk(), [{ address: asker.editor.address, name: null }]);
  await admitOrganisation(await desk(), id);
  const invitations = await database().invitation.findMany({ where: { letterId: letter.id } });
  expect(invitations).toMatchObject([{ organisationId: asker.id, address: asker.editor.address }]);
});

test('one person asks one lead for so many letters a day, and then a sentence says so', async () => {
  const cause = { kind: 'admission-requested', causerId: asker.editor.id, address: lead.administrator.address };
  for (let count = 0; count < 9; count += 1)
    await database().notice.create({
      data: { ...cause, aboutId: crypto.randomUUID(), subjectId: crypto.randomUUID() },
    });
  await declineRequest(await desk(), id, 'No.');
  await allowToAskAgain(await desk(), id);
  await expect(asking(asker, letter.slug)).rejects.toThrow('Nothing was sent, and nothing was changed');
  expect(await requestsOf(letter.id)).toHaveLength(1);
  await asking(await anAsker(), letter.slug);
});
