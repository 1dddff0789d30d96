import type { LoaderFunctionArgs } from '@remix-run/node';
import { dispatchPath } from '~/delivery/dispatch/dispatch-deeds.server';
import { requireMessage } from '~/delivery/halting/settlements.server';
import { deskFrameOf } from '~/letters/desk/desk-frame.server';

/** The member of the lead who looks, the message that the address names, and the page of its dispatch. */
export async function messageView(args: LoaderFunctionArgs) {
  const member = await requireMessage(args, 'send letters');
  const back = dispatchPath(member);
  return { member, name: member.message.official.fullName, back };
}

/** What a page about one message shows of it. */
export async function loadMessage(args: LoaderFunctionArgs) {
  const { member, name, back } = await messageView(args);
  return { frame: await deskFrameOf(member), name, back };
}
