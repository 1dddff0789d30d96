import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { deliveredLetter } from '~/delivery/delivered-letter.server';
import { forOneReader, officialPagePath, requireOfficialPage } from '~/delivery/official-page.server';

/** What a page on which an official answers shows of the letter. Names the answer before it is given. */
export async function loadAnswering(args: LoaderFunctionArgs) {
  const link = await requireOfficialPage(args);
  const language = new URL(args.request.url).searchParams.get('language') ?? undefined;
  const { name, lead, text, publicAddress, contact } = await deliveredLetter(link, language);
  const { title, language: textLanguage } = text;
  const shown = { name, lead, title, textLanguage, publicAddress, contact };
  return data(
    { ...shown, mailbox: link.mailbox, path: officialPagePath(link.token), answer: crypto.randomUUID() },
    { headers: forOneReader },
  );
}
