import type { LoaderFunctionArgs } from '@remix-run/node';
import { messageIn } from '~/delivery/halting/settlements.server';
import { deskFrameOf } from '~/letters/desk/desk-frame.server';
import { requireLetter } from '~/letters/letter/desk.server';

/** The member of the lead who looks, the message that the address names, and the page of its dispatch. */
export async function messageShown(args: LoaderFunctionArgs) {
  const member = await requireLetter(args, 'send letters');
  const { id, dispatchId, official } = await messageIn(member, args.params['message']);
  const back = `/desk/letters/${member.letter.id}/dispatches/${dispatchId}`;
  return { member, id, name: official.fullName, back };
}

/** What a page about one message shows of it. */
export async function loadMessage(args: LoaderFunctionArgs) {
  const { member, name, back } = await messageShown(args);
  return { frame: await deskFrameOf(member), name, back };
}
