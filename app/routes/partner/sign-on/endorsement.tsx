import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { may } from '~/organisations/organisation/permission';
import { countryName } from '~/platform/locale/countries';
import { instantInWords } from '~/platform/locale/dates';
import { languageFor } from '~/platform/locale/reader.server';
import { deed, readForm } from '~/platform/request/form.server';
import { shownObjectionForm } from '~/sign-on/change/change-form';
import { objectionWords } from '~/sign-on/change/objection.words';
import { objectSignedIn } from '~/sign-on/change/objections.server';
import { changeBefore } from '~/sign-on/change/shown-change.server';
import { endorsementPage, type ShownEndorsement } from '~/sign-on/endorsement/endorsement-page.server';
import { Digest } from '~/sign-on/opening/digest';
import { requireEndorsement } from '~/sign-on/opening/preparation-deeds.server';
import { PrintedLine } from '~/sign-on/signatories/printed-line';
import { carriesOver } from '~/sign-on/substance/half.server';
import {
  Breadcrumb,
  Buttons,
  Facts,
  Heading,
  LinkButton,
  Notice,
  Page,
  useLanguage,
  useSaid,
  useWords,
} from '~/ui/door/design-system';
import { words as answerWords } from '../change/answer.words';
import { words as changeWords } from '../change/change.words';
import { ChangeToRead, ObjectionForm, Refused } from '../change/shown-change.part';
import { LineChanges, LineToChange } from '../line/line-change.part';
import { words } from './endorsement.words';
import { ComeAgain, OpenUntil, Standing, Statement } from './endorsement-standing.part';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }];

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireEndorsement(args, 'see the desk');
  const { endorsementId, roles, at } = member;
  const [page, change] = await Promise.all([endorsementPage(endorsementId, at), changeBefore(endorsementId, at)]);
  const objects = may(roles, 'object to corrections');
  return {
    ...page,
    change,
    carries: change?.kind === 'substantive' && (await carriesOver(change.id, endorsementId)),
    objects,
    withdraws: may(roles, 'withdraw endorsements'),
    prepares: may(roles, 'prepare endorsements'),
  };
}

/** Objects to the correction that the page showed. */
export const action = deed(async (args: ActionFunctionArgs) => {
  const member = await requireEndorsement(args, 'object to corrections');
  const form = shownObjectionForm(objectionWords(languageFor(args)));
  const { change, reason } = await readForm(args.request, form);
  await objectSignedIn(member, change, reason);
  return { objected: true as const };
});

export default function Endorsement() {
  const page = useLoaderData<typeof loader>();
  const say = useWords(words);
  const { organisation, organisationId, title, lead, id, withdraws } = page;
  const ended = page.withdrawnAt ?? page.declinedAt;
  return (
    <Page
      title={say('title', { organisation, title })}
      lead={ended ? undefined : say('stands', { lead })}
      above={<Breadcrumb steps={[{ to: `/organisations/${organisationId}`, label: organisation }]} />}
    >
      <Standing />
      <ComeAgain />
      <Correction />
      <OpenUntil />
      <Statement />
      <Heading>{say(ended ? 'lineEnded' : 'line')}</Heading>
      <PrintedLine line={page.line} language={page.language} />
      <LineToChange />
      <Heading>{say('consents')}</Heading>
      {page.consents.map((consent) => (
        <Consent key={consent.id} consent={consent} timeZone={page.timeZone} />
      ))}
      <LineChanges />
      <Others />
      {withdraws && !ended ? (
        <Buttons>
          <LinkButton to={`/endorsements/${id}/withdrawal`} weight="quiet">
            {say('withdraw')}
          </LinkButton>
        </Buttons>
      ) : null}
    </Page>
  );
}

/** The correction that is out, with the objection of who may object; said to have stopped where one just did. */
function Correction() {
  const { change, id, objects, organisation } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const say = useWords(changeWords);
  if (reply && 'objected' in reply)
    return (
      <Notice kind="success" finding>
        {say('objectedSignedIn', { organisation })}
      </Notice>
    );
  if (!change) return <Refused reply={reply} />;
  if (change.kind === 'substantive') return <Substance />;
  return (
    <section className="page-flow">
      <Heading>{say('signedInTitle')}</Heading>
      <ChangeToRead shown={change} pdf={`/endorsements/${id}/comparison.pdf`} />
      {objects ? <ObjectionForm shown={change} reply={reply} /> : <p>{say('whoObjects')}</p>}
    </section>
  );
}

/** The change of substance that is out, answered or not, and the way to its answer. */
function Substance() {
  const { change, carries, id } = useLoaderData<typeof loader>();
  const say = useWords(answerWords);
  if (!change) return null;
  const { lead, organisation, number } = change;
  return (
    <section className="page-flow">
      <Heading>{say(carries ? 'answeredTitle' : 'signedInTitle', { organisation, number })}</Heading>
      <p>{say(carries ? 'answered' : 'out', { lead, organisation, number })}</p>
      <Buttons>
        <LinkButton to={`/endorsements/${id}/answer`}>{say(carries ? 'toAnswered' : 'toAnswer')}</LinkButton>
      </Buttons>
    </section>
  );
}

type Given = ShownEndorsement['consents'][number];

function Consent({ consent, timeZone }: { consent: Given; timeZone: string }) {
  const say = useWords(words);
  const language = useLanguage();
  const { name, role, first } = consent;
  return (
    <Facts
      facts={[
        [say('when'), instantInWords(consent.givenAt, timeZone, language)],
        [say('by'), name ? say('signer', { name, role: role ?? '' }) : say('erased')],
        [say('way'), useSaid()(consent.way)],
        [say('text'), <Digest key="digest" of={consent.digest} />],
        [say('declaration'), consent.declaration],
        [say('first'), first ? <First key="first" first={first} timeZone={timeZone} /> : null],
      ]}
    />
  );
}

/** What the first of two who signed together did. */
function First({ first, timeZone }: { first: NonNullable<Given['first']>; timeZone: string }) {
  const say = useWords(words);
  const { name, role, actedAt, way, declaration } = first;
  const by = name ? say('signer', { name, role: role ?? '' }) : say('erased');
  const when = instantInWords(actedAt, timeZone, useLanguage());
  return (
    <>
      {say('firstOn', { by, when, way: useSaid()(way) })} “{declaration}”
    </>
  );
}

function Others() {
  const { others, counts } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const language = useLanguage();
  if (others.length === 0) return null;
  return (
    <section>
      <Heading explains={say('counts', { ...counts, attested: counts.attestedByLeadOnly })}>{say('others')}</Heading>
      <ul className="signatory-list">
        {others.map(({ id, name, country }) => (
          <li key={id}>
            <span className="signatory-name">{name}</span>{' '}
            <span className="signatory-note">{countryName(country, language)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
