import { afterAll, beforeEach, expect, test } from 'vitest';
import { dispatchDeed } from '~/delivery/dispatch/dispatch-deeds.server';
import { setTiming } from '~/delivery/dispatch/timings.server';
import { askForApproval } from '~/delivery/go-ahead/approval-requests.server';
import { approveDispatch } from '~/delivery/go-ahead/approvals.server';
import { deliveryNotices } from '~/delivery/go-ahead/notices.server';
import { sendingPlan } from '~/delivery/go-ahead/sendings.server';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { officials, readyDispatch } from '../setup/dispatches';
import { deskOf } from '../setup/letters';
import { sealed } from '../setup/sending';

process.env.SECOND_PERSON = 'yes';
forgetSettings();
afterAll(() => {
  delete process.env.SECOND_PERSON;
  forgetSettings();
});

let id: string;
beforeEach(async () => {
  await officials(2);
  id = await readyDispatch(sealed);
});

const preparing = async () =>
  dispatchDeed(await deskOf(sealed.lead.administrator, sealed.letter.id, 'choose addressees'), id);
const notices = () =>
  database().notice.findMany({
    where: { kind: 'dispatch-approval', address: { endsWith: sealed.lead.host } },
    orderBy: { id: 'asc' },
  });
const mailOf = ({ aboutId, address }: { aboutId: string; address: string }) =>
  deliveryNotices['dispatch-approval']!(aboutId, address);

test('who may approve is asked once for exactly what goes, and not who asks; a change is asked for anew', async () => {
  await Promise.all([askForApproval(await preparing()), askForApproval(await preparing())]);
  const [asked, ...others] = await notices();
  expect([asked!.address, ...others]).toEqual([sealed.lead.signatory.address]);
  const mail = await mailOf(asked!);
  expect(mail?.subject).toContain('For your approval: sending');
  expect(mail?.mail.props).toMatchObject({
    addresseeCount: 2,
    askedBy: sealed.lead.administrator.name,
    link: expect.stringMatching(new RegExp(`/desk/letters/${sealed.letter.id}/dispatches/${id}/approval$`)),
  });

  const { counter } = (await preparing()).dispatch;
  await setTiming(await preparing(), { counter, perHour: 9, goesAt: null, timeZone: null });
  expect(await mailOf(asked!)).toBeNull();
  await askForApproval(await preparing());
  expect(await notices()).toHaveLength(2);
});

test('whoever is asked after the word was given is told nothing', async () => {
  await askForApproval(await preparing());
  const deed = await dispatchDeed(await deskOf(sealed.lead.signatory, sealed.letter.id, 'approve dispatches'), id);
  const { digest } = await sendingPlan(deed);
  await approveDispatch(deed, digest!);
  const [asked] = await notices();
  expect(await mailOf(asked!)).toBeNull();
  await askForApproval(await preparing());
  expect(await notices()).toHaveLength(1);
});
