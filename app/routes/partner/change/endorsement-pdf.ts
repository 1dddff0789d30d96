import type { LoaderFunctionArgs } from '@remix-run/node';
import { notFound } from '~/accounts/visitors.server';
import { languageFor } from '~/platform/locale/reader.server';
import { changeBefore } from '~/sign-on/change/shown-change.server';
import { requireEndorsement } from '~/sign-on/opening/preparation-deeds.server';
import { comparisonAnswer } from './comparison-answer.server';

/** The comparison of the change that is out as a PDF, for the members of an organisation that signed. */
export async function loader(args: LoaderFunctionArgs) {
  const { endorsementId, at } = await requireEndorsement(args, 'see the desk');
  const change = await changeBefore(endorsementId, at);
  if (!change) throw notFound();
  return comparisonAnswer(change, languageFor(args));
}
