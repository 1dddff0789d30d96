import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound, readersLanguage } from '~/accounts/visitors.server';
import { arrivalOf } from '~/platform/request/arrival.server';
import { changeLink } from '~/sign-on/change/change-links.server';
import { shownChange } from '~/sign-on/change/shown-change.server';
import { speakAsMailed } from '~/sign-on/preparation/mail-language.server';
import { comparisonAnswer } from './comparison-answer.server';

/** The comparison of a change as a PDF, by the link of a mail. */
export async function loader(args: LoaderFunctionArgs) {
  const link = await changeLink(args.params['token'], await arrivalOf(args.context));
  if (!link) throw notFound();
  await speakAsMailed(args.context, { address: link.mailedTo, invitationId: link.invitationId });
  return comparisonAnswer(await shownChange(link), await readersLanguage(args));
}
