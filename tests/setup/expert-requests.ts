import { database } from '~/platform/database/database.server';
import { setArrival } from '~/platform/request/arrival.server';
import { tokenFor } from '~/platform/request/token.server';
import { publishedLetter } from '~/sign-on/admission/published-letter.server';
import { askAsExpert } from '~/sign-on/expert-admission/expert-askings.server';
import { requireExpertRequest } from '~/sign-on/expert-admission/expert-request-links.server';
import { expertRequestPage } from '~/sign-on/expert-admission/expert-request-pages.server';
import { confirmExpertRequest } from '~/sign-on/expert-admission/expert-requests.server';

// Of people whom nobody invited, and who ask to sign in their own name.

type Asker = { readonly letterId: string; readonly slug: string; readonly name: string; readonly place?: string };

export const mailboxOfAsker = (name: string) => `${name.toLowerCase().replace(/[^a-z0-9]/g, '.')}@asking.example`;
const lineOf = (name: string) => ({ name, title: 'Professor', affiliation: null });

/** Types a request on the public page. @returns the id that the mail’s link names; null where no mail goes */
export async function askedByExpert({ letterId, slug, name, place = name }: Asker): Promise<string | null> {
  const before = await database().expertAsking.count({ where: { letterId } });
  const letter = (await publishedLetter(slug, new Date()))!;
  await askAsExpert(letter, { ...lineOf(name), address: mailboxOfAsker(name), language: 'en', place });
  const askings = await database().expertAsking.findMany({ where: { letterId }, orderBy: { id: 'desc' } });
  return askings.length > before ? askings[0]!.id : null;
}

/** What the link of the mail names, and what its page shows, as of a moment. */
export async function linkedRequest(id: string, at = new Date()) {
  const context = {} as never;
  setArrival(context, at);
  const request = new Request('https://undersigned.example/');
  const found = await requireExpertRequest({ request, params: { token: tokenFor('expert-request', id) }, context });
  return { ...found, page: await expertRequestPage(found) };
}

/** Asks, and confirms it from the mailbox. @returns the request’s id */
export async function requestedByExpert(asker: Asker): Promise<string> {
  const id = (await askedByExpert(asker))!;
  await confirmExpertRequest((await linkedRequest(id)).link, lineOf(asker.name));
  return id;
}
