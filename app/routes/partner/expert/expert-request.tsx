import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { readersLanguage } from '~/accounts/visitors.server';
import { mailAddressShown } from '~/platform/address/mail-address';
import { instantInWords } from '~/platform/locale/dates';
import { deed, readForm } from '~/platform/request/form.server';
import { expertLineForm } from '~/sign-on/expert-admission/expert-asking-form';
import { requireExpertRequest } from '~/sign-on/expert-admission/expert-request-links.server';
import { expertRequestPage } from '~/sign-on/expert-admission/expert-request-pages.server';
import { confirmExpertRequest } from '~/sign-on/expert-admission/expert-requests.server';
import { AfterDelivery, LetterFacts, LetterToRead } from '~/sign-on/opening/letter-to-read';
import {
  Button,
  Buttons,
  DeedForm,
  LinkButton,
  Notice,
  Page,
  useFormState,
  useLanguage,
  useWords,
} from '~/ui/door/design-system';
import { words } from './expert-asking.words';
import { ExpertLine } from './expert-line.part';
import { ExpertMeaning } from './expert-meaning.part';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.pageTitle ?? '' },
  { name: 'robots', content: 'noindex' },
];

const titles = {
  'to confirm': 'confirmTitle',
  waiting: 'waitingTitle',
  invited: 'grantedTitle',
  granted: 'grantedTitle',
  declined: 'declinedTitle',
  erased: 'erasedTitle',
} as const;

export async function loader(args: LoaderFunctionArgs) {
  const page = await expertRequestPage(await requireExpertRequest(args));
  return { ...page, pageTitle: words(await readersLanguage(args))(titles[page.state]) };
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const { link } = await requireExpertRequest(args);
  await confirmExpertRequest(link, await readForm(args.request, expertLineForm(await readersLanguage(args))));
  return null;
});

export default function ExpertRequest() {
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { letter, state, pageTitle } = page;
  const margin = (
    <>
      <LetterFacts letter={letter} />
      <ExpertMeaning letter={letter} />
    </>
  );
  return (
    <Page title={pageTitle} margin={margin}>
      {state === 'to confirm' || reply ? <ToConfirm reply={reply} /> : <Became />}
      <AfterDelivery letter={letter} />
      <LetterToRead letter={letter} />
    </Page>
  );
}

/** The line, to be corrected and confirmed; where nobody can ask any more, that. */
function ToConfirm({ reply }: { reply: unknown }) {
  const { line, letter, address, whyNot } = useLoaderData<typeof loader>();
  const form = useFormState<typeof line>(reply, line);
  const say = useWords(words);
  if (whyNot && !reply) return <Notice kind="warning">{say(whyNot)}</Notice>;
  return (
    <section className="no-print">
      <p className="page-lead">{say('confirmLead', { address: mailAddressShown(address ?? ''), lead: letter.lead })}</p>
      <DeedForm form={form}>
        <ExpertLine fields={form.fields} />
        <Buttons>
          <Button weight="deed">{say('confirm')}</Button>
        </Buttons>
      </DeedForm>
      <p>{say('otherwise')}</p>
    </section>
  );
}

/** What became of the request. */
function Became() {
  const { letter, state, askedAt, reason, invitation } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const when = instantInWords(askedAt ?? letter.endsAt, letter.timeZone, useLanguage());
  const { lead } = letter;
  if (state === 'waiting') return <Notice kind="success">{say('waiting', { when, lead })}</Notice>;
  if (state === 'declined') return <Notice>{say('declined', { lead, reason: reason ?? '' })}</Notice>;
  if (state === 'granted' || state === 'invited')
    return (
      <>
        <Notice kind="success">{say(state, { lead })}</Notice>
        {invitation ? <LinkButton to={invitation}>{say('toSign')}</LinkButton> : null}
      </>
    );
  return <Notice>{say('erased')}</Notice>;
}
