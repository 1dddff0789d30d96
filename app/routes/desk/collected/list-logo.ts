import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '~/accounts/visitors.server';
import { isId } from '~/organisations/organisation/members.server';
import { collectedPicture } from '~/sign-on/collected/collected-logos.server';
import { pictureResponse } from '../../reader/private-picture.server';
import { requireList } from '../invitations/require-list.server';

/** A logo of the list, as we made it again. */
export async function loader(args: LoaderFunctionArgs) {
  const { list } = await requireList(args);
  const { logo } = args.params;
  const picture = isId(logo) ? await collectedPicture({ id: logo, listId: list.id }) : null;
  if (!picture) throw notFound();
  return pictureResponse(args.context, picture);
}
