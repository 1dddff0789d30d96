import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { notFound } from '~/accounts/visitors.server';
import { setLogo } from '~/organisations/logo/organisation-logos.server';
import { collectedPicture } from '~/sign-on/collected/collected-logos.server';
import { requirePreparation } from '~/sign-on/opening/preparation-deeds.server';
import { pictureResponse } from '../../reader/private-picture.server';

/** The logo that the lead collected elsewhere for the organisation that prepares. */
const ofPreparation = (id: string) =>
  collectedPicture({
    lines: {
      some: { invitations: { some: { cancelledAt: null, preparations: { some: { id, cancelledAt: null } } } } },
    },
  });

export async function loader(args: LoaderFunctionArgs) {
  const { preparation } = await requirePreparation(args, 'prepare endorsements');
  const picture = await ofPreparation(preparation.id);
  if (!picture) throw notFound();
  return pictureResponse(args.context, picture);
}

/** Makes it the organisation’s own, as its members do with a file of theirs. */
export async function action(args: ActionFunctionArgs) {
  const member = await requirePreparation(args, 'set the logo');
  const picture = await ofPreparation(member.preparation.id);
  if (!picture) throw notFound();
  await setLogo(member, Buffer.from(picture.bytes));
  return redirect(`/preparations/${member.preparation.id}?logo=added`);
}
