import { randomUUID } from 'node:crypto';
import { dispatchDeed } from '~/delivery/dispatch/dispatch-deeds.server';
import { prepareDispatch } from '~/delivery/dispatch/dispatches.server';
import { handDeliveryPage, recordHandDelivery } from '~/delivery/dispatch/hand-deliveries.server';
import { requireOfficialPage } from '~/delivery/dispatch/official-link.server';
import { askForApproval } from '~/delivery/go-ahead/approval-requests.server';
import { approveDispatch } from '~/delivery/go-ahead/approvals.server';
import { sendingPlan } from '~/delivery/go-ahead/sendings.server';
import { pauseDispatch } from '~/delivery/halting/pauses.server';
import { passOn } from '~/delivery/reply/passing-on.server';
import { acknowledge, reply } from '~/delivery/reply/replies.server';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { tokenFor } from '~/platform/request/token.server';
import { leading } from '../../prisma/seed/letters';

// What of the whole world is of a dispatch and its replies.

/** Officials answer, and pass the letter on. */
export async function answered(letterId: string): Promise<void> {
  const [first, second] = await database().message.findMany({ where: { letterId }, orderBy: { id: 'asc' } });
  const link = (id: string) =>
    requireOfficialPage({
      request: new Request('http://localhost/'),
      params: { token: tokenFor('official-page', id) },
      context: {} as never,
    });
  await acknowledge(await link(first!.id), 'received');
  const file = { name: 'reply.pdf', kind: 'pdf', size: 9, bytes: Buffer.from('%PDF-1.7 ') } as const;
  const words = { answer: randomUUID(), words: 'Thank you.', language: 'en', file: undefined, public: 'no' } as const;
  await reply(await link(second!.id), words, file);
  await passOn(await link(second!.id), { answer: randomUUID(), address: 'ana@parliament.example' });
}

/** A dispatch that goes on, since the letter was passed on, is paused. */
export async function pausedDispatch(letterId: string): Promise<void> {
  const { id } = await database().dispatch.findFirstOrThrow({ where: { letterId, sentAt: { not: null } } });
  await pauseDispatch(await dispatchDeed(await leading(letterId, 'send letters'), id));
}

/** One more dispatch in preparation, for which a second person was asked, who approved it. */
export async function approvedDispatch(letterId: string): Promise<void> {
  process.env['SECOND_PERSON'] = 'yes';
  forgetSettings();
  const id = await prepareDispatch(await leading(letterId, 'choose addressees'));
  const official = await database().official.create({
    data: {
      fullName: 'Nora New',
      addedAt: new Date(),
      mailboxes: { create: { address: 'nora@office.example', source: 'by-hand', addedAt: new Date() } },
    },
  });
  await database().addressee.create({ data: { dispatchId: id, officialId: official.id, chosenAt: new Date() } });
  await database().dispatch.update({
    where: { id },
    data: { subject: 'Our letter', coverText: 'Please read it.', replyTo: 'desk@harbour.example' },
  });
  await askForApproval(await dispatchDeed(await leading(letterId, 'choose addressees'), id));
  const approving = await dispatchDeed(await leading(letterId, 'approve dispatches'), id);
  await approveDispatch(approving, (await sendingPlan(approving)).digest!);
  delete process.env['SECOND_PERSON'];
  forgetSettings();
}

/** The sealed edition was handed over on paper, too. */
export async function deliveredByHand(letterId: string): Promise<void> {
  const deed = await leading(letterId, 'send letters');
  const page = await handDeliveryPage(deed);
  await recordHandDelivery(deed, { editionId: page!.editionId, deliveredAt: deed.at });
}
