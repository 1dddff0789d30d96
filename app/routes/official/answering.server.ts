import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { forOneReader, officialPagePath, requireOfficialPage } from '~/delivery/dispatch/official-link.server';
import { deliveredLetter } from '~/delivery/reply/delivered-letter.server';

/** What a page on which an official answers shows of the letter. Names the answer before it is given. */
export async function loadAnswering(args: LoaderFunctionArgs) {
  return data(await answering(args), { headers: forOneReader });
}

/** The same for a reply, with the mailbox that gets a receipt. */
export async function loadReplying(args: LoaderFunctionArgs) {
  const { mailbox, isUnknownColleague } = await requireOfficialPage(args);
  return data({ ...(await answering(args)), mailbox, isUnknownColleague }, { headers: forOneReader });
}

async function answering(args: LoaderFunctionArgs) {
  const link = await requireOfficialPage(args);
  const language = new URL(args.request.url).searchParams.get('language') ?? undefined;
  const { name, lead, text, publicAddress, contact } = await deliveredLetter(link, language);
  const { title, language: textLanguage } = text;
  return {
    name,
    lead,
    title,
    textLanguage,
    publicAddress,
    contact,
    path: officialPagePath(link.token),
    answer: crypto.randomUUID(),
  };
}
