import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readersLanguage } from '~/accounts/visitors.server';
import { mailAddressShown } from '~/platform/address/mail-address';
import { dateInWords } from '~/platform/locale/dates';
import { deed, readForm } from '~/platform/request/form.server';
import { NotCounted, StillWorking } from '~/sign-on/arrival/arrival-view';
import { doExpertArrived, expertArrival } from '~/sign-on/expert/expert-arrived.server';
import { expertForm } from '~/sign-on/expert/expert-form';
import { requireExpert } from '~/sign-on/expert/expert-links.server';
import { expertPage } from '~/sign-on/expert/expert-page.server';
import { signAsExpert } from '~/sign-on/expert/expert-signing.server';
import { AfterDelivery, LetterFacts, LetterToRead, NextText } from '~/sign-on/opening/letter-to-read';
import { besideName } from '~/sign-on/signatories/signatory';
import { Heading, Notice, Page, useLanguage, useWords } from '~/ui/door/design-system';
import { words } from './expert.words';
import { ExpertMeaning } from './expert-meaning.part';
import { SignAsExpert } from './sign-as-expert.part';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title ?? '' },
  { name: 'robots', content: 'noindex' },
];

/** The requests, by their context, that are on record and still to be done. */
const received = new WeakSet<AppLoadContext>();

export async function loader(args: LoaderFunctionArgs) {
  const { link } = await requireExpert(args);
  const page = await expertPage(link);
  const say = words(await readersLanguage(args));
  const path = `/experts/${args.params['token']}`;
  if (page.state === 'cancelled') return data({ ...page, title: say('cancelledTitle'), path }, { status: 410 });
  const title = say(page.state === 'signed' ? 'signedTitle' : 'title');
  return data({ ...page, title, path });
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const arrival = await expertArrival(args);
  const signed = await doExpertArrived(arrival?.id ?? null, async () => {
    const { link } = await requireExpert(args);
    const typed = await readForm(args.request, expertForm(await readersLanguage(args)));
    return signAsExpert(link, typed, arrival?.id ?? null);
  });
  if (signed) return redirect(`/experts/${args.params['token']}`);
  received.add(args.context);
  return data(null, { status: 202 });
});

export default function Expert() {
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const say = useWords(words);
  if (page.state === 'cancelled')
    return (
      <Page title={say('cancelledTitle')} lead={say('cancelled')}>
        {null}
      </Page>
    );
  if (page.state === 'received' && page.arrival)
    return <StillWorking receivedAt={page.arrival.receivedAt} timeZone={page.letter.timeZone} />;
  if (page.state === 'signed' && !reply) return <Signed page={page} />;
  return <Brief page={page} reply={reply} />;
}

type Shown = Exclude<ReturnType<typeof useLoaderData<typeof loader>>, { state: 'cancelled' }>;

function Brief({ page, reply }: { page: Shown; reply: unknown }) {
  const { letter, state } = page;
  const say = useWords(words);
  return (
    <Page title={say('title')} lead={say('lead', { lead: letter.lead })} margin={<Margin letter={letter} />}>
      <Standing page={page} />
      {reply ? null : <NotCounted arrival={page.arrival} timeZone={letter.timeZone} />}
      <AfterDelivery letter={letter} />
      <LetterToRead letter={letter} />
      <NextText letter={letter} />
      {state === 'open' || reply ? <SignAsExpert page={page} reply={reply} /> : null}
    </Page>
  );
}

/** What came before, or why one cannot sign now. */
function Standing({ page }: { page: Shown }) {
  const { state, letter, withdrawn, declined, formerly, leftOutReason } = page;
  const say = useWords(words);
  const language = useLanguage();
  if (state === 'left out')
    return <Notice kind="warning">{say('leftOut', { lead: letter.lead, reason: leftOutReason ?? '' })}</Notice>;
  if (state === 'closed') return <Notice kind="warning">{say('closed')}</Notice>;
  if (state === 'organisations only') return <Notice kind="warning">{say('organisationsOnly')}</Notice>;
  if (formerly !== null) return <Notice kind="warning">{say('formerly', { version: formerly })}</Notice>;
  if (withdrawn)
    return <Notice>{say('withdrawnBefore', { date: dateInWords(withdrawn, letter.timeZone, language) })}</Notice>;
  return declined ? <Notice>{say('declinedBefore')}</Notice> : null;
}

function Margin({ letter }: { letter: Shown['letter'] }) {
  const say = useWords(words);
  return (
    <>
      <Heading>{say('facts')}</Heading>
      <LetterFacts letter={letter} />
      <ExpertMeaning letter={letter} />
    </>
  );
}

function Signed({ page: { letter, line, address } }: { page: Shown }) {
  const say = useWords(words);
  const beside = besideName(line);
  return (
    <Page title={say('signedTitle')} margin={<LetterFacts letter={letter} />}>
      <Notice kind="success">{say('signed', { title: letter.parts.title, address: mailAddressShown(address) })}</Notice>
      <Heading>{say('printed')}</Heading>
      <p>
        <strong>{line.name}</strong>
        {beside ? `, ${beside}` : null}
      </p>
      <LetterToRead letter={letter} />
    </Page>
  );
}
