import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { agentInWords } from '~/accounts/agent';
import { markedBrowser } from '~/accounts/browser-mark.server';
import { demonstrationLink } from '~/accounts/demonstration.server';
import { notFound } from '~/accounts/visitors.server';
import { isId } from '~/organisations/organisation/members.server';
import { arrivalOf } from '~/platform/request/arrival.server';
import { formFields } from '~/platform/request/form.server';

export const loader = () => {
  throw notFound();
};

/** Gives one of the cast of a demonstration a fresh sign-in link. */
export async function action({ request, context }: ActionFunctionArgs) {
  const person = String((await formFields(request)).get('person') ?? '');
  const { mark, cookie } = markedBrowser(request);
  const agent = agentInWords(request.headers.get('User-Agent'));
  const link = isId(person) && (await demonstrationLink(person, mark, agent, await arrivalOf(context)));
  if (!link) throw notFound();
  return redirect(link, { headers: { 'Set-Cookie': cookie } });
}
