import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { notFound, readersLanguage } from '~/accounts/visitors.server';
import { writtenIn } from '~/letters/text/languages';
import { mailAddressShown } from '~/platform/address/mail-address';
import { arrivalOf } from '~/platform/request/arrival.server';
import { deed, readForm } from '~/platform/request/form.server';
import { signingForm } from '~/sign-on/declaration/signing';
import { signingWords } from '~/sign-on/declaration/signing.words';
import { approvalPage } from '~/sign-on/endorsement/approval-page.server';
import { approvalLink, approve } from '~/sign-on/endorsement/approvals.server';
import { AfterDelivery, LetterFacts, LetterToRead, NextText } from '~/sign-on/opening/letter-to-read';
import { mailedOf, speakAsMailed } from '~/sign-on/preparation/mail-language.server';
import { SigningFields, useDeclaration } from '~/sign-on/preparation/signing-fields';
import { SigningMeaning } from '~/sign-on/preparation/signing-meaning';
import { PrintedLine } from '~/sign-on/signatories/printed-line';
import {
  Button,
  Buttons,
  DeedForm,
  Heading,
  LinkButton,
  Notice,
  Page,
  useFormState,
  useWords,
} from '~/ui/door/design-system';
import { words } from './approval.words';
import { ApprovalOver, statusOfLink } from './approval-over.part';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title ?? '' },
  { name: 'robots', content: 'noindex' },
];

export async function loader(args: LoaderFunctionArgs) {
  const { params, context } = args;
  const found = await approvalPage(params['token'], await arrivalOf(context));
  if (!found) throw notFound();
  const { mailed, ...page } = found;
  await speakAsMailed(context, mailed);
  const { organisation, letter } = page;
  const title = words(await readersLanguage(args))('title', { organisation, title: letter.parts.title });
  return data({ ...page, title, path: `/approvals/${params['token']}` }, { status: statusOfLink(page.state) });
}

export const action = deed(async (args: ActionFunctionArgs) => {
  const { request, params, context } = args;
  const found = await approvalLink(params['token'], await arrivalOf(context));
  if (!found) throw notFound();
  await speakAsMailed(context, mailedOf(found.preparation));
  const language = await readersLanguage(args);
  const typed = await readForm(request, signingForm(signingWords(language), language));
  await approve(found.link, typed);
  return data({ approved: true as const }, { status: 200 });
});

export default function Approval() {
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  if (reply && 'approved' in reply) return <Done />;
  if (page.state !== 'waiting') return <ApprovalOver {...page} state={page.state} />;
  return <Brief reply={reply} />;
}

function Brief({ reply }: { reply: unknown }) {
  const { organisation, letter, line, preparedBy, statementWaits } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <Page
      title={say('title', { organisation, title: letter.parts.title })}
      lead={say('lead', { organisation, preparedBy: preparedBy ?? say('somebody') })}
      margin={<LetterFacts letter={letter} />}
    >
      <AfterDelivery letter={letter} />
      <section>
        <Heading>{say('brief')}</Heading>
        <div className="letter">
          <p className="letter-brief" {...writtenIn(letter.parts.language)}>
            {letter.parts.askInBrief}
          </p>
        </div>
      </section>
      <section>
        <Heading>{say('line')}</Heading>
        <PrintedLine line={line} language={letter.parts.language} />
        {statementWaits ? <p>{say('statementWaits', { lead: letter.lead })}</p> : null}
      </section>
      <LetterToRead letter={letter} />
      <SigningMeaning letter={letter} />
      <NextText letter={letter} />
      <Approve reply={reply} />
    </Page>
  );
}

function Approve({ reply }: { reply: unknown }) {
  const { address, shown, letter, path, nominated, organisation } = useLoaderData<typeof loader>();
  const declaration = useDeclaration(shown.declared);
  const form = useFormState<Record<'name' | 'role' | 'printName', string>>(reply);
  const say = useWords(words);
  return (
    <section className="no-print">
      <Heading explains={say('approveLead', { address: mailAddressShown(address) })}>{say('approveTitle')}</Heading>
      {nominated ? <Notice>{say('nominated', { organisation })}</Notice> : null}
      <DeedForm form={form}>
        <SigningFields
          fields={form.fields}
          shown={{ ...shown, declaration }}
          printsSignatories={letter.call.printsSignatories}
        />
        <Buttons>
          <Button weight="deed">{say('approve')}</Button>
          <LinkButton to={`${path}/decline`} weight="quiet">
            {say('decline')}
          </LinkButton>
        </Buttons>
      </DeedForm>
    </section>
  );
}

function Done() {
  const { organisation, letter, address, verified } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <Page title={say('doneTitle', { organisation })}>
      <Notice kind="success">
        {say('done', { organisation, title: letter.parts.title, address: mailAddressShown(address) })}
      </Notice>
      {verified ? null : <Notice kind="warning">{say('unverified', { organisation })}</Notice>}
    </Page>
  );
}
