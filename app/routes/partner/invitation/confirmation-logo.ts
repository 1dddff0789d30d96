import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '~/accounts/visitors.server';
import { collectedPicture } from '~/sign-on/collected/collected-logos.server';
import { requireInvitation } from '~/sign-on/invitation/invitation-answers.server';
import { pictureResponse } from '../../reader/private-picture.server';

/** The logo that was collected, for who holds the link to confirm it. */
export async function loader(args: LoaderFunctionArgs) {
  const { invitation } = await requireInvitation(args, 'confirmation');
  const of = { lines: { some: { invitations: { some: { id: invitation.id, cancelledAt: null } } } } };
  const picture = await collectedPicture(of);
  if (!picture) throw notFound();
  return pictureResponse(args.context, picture);
}
