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
import {
  Breadcrumb,
  Buttons,
  Facts,
  Heading,
  LinkButton,
  Notice,
  Page,
  ReadersTime,
  useLanguage,
  useSaid,
  useWords,
} from '~/ui/door/design-system';
import { ChangeOut } from '../change/endorsement-change.part';
import { words } from './endorsement.words';

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }];

export async function loader(args: LoaderFunctionArgs) {
  const member = await requireEndorsement(args, 'see the desk');
  const { endorsementId, roles, at } = member;
  const [page, change] = await Promise.all([endorsementPage(endorsementId, at), changeBefore(endorsementId, at)]);
  const objects = may(roles, 'object to corrections');
  return { ...page, change, objects, withdraws: may(roles, 'withdraw endorsements') };
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
      <ChangeOut {...page} reply={useActionData<typeof action>()} />
      <OpenUntil />
      <Statement />
      <Heading>{say(ended ? 'lineEnded' : 'line')}</Heading>
      <PrintedLine line={page.line} language={page.language} />
      <Heading>{say('consents')}</Heading>
      {page.consents.map((consent) => (
        <Consent key={consent.id} consent={consent} timeZone={page.timeZone} />
      ))}
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

function Standing() {
  const { withdrawnAt, declinedAt, lapsed, preparation, verified, timeZone, organisationId } =
    useLoaderData<typeof loader>();
  const say = useWords(words);
  const language = useLanguage();
  if (withdrawnAt)
    return (
      <Notice kind="warning">{say('withdrawn', { when: instantInWords(withdrawnAt, timeZone, language) })}</Notice>
    );
  if (declinedAt) return <Declined at={declinedAt} />;
  if (lapsed)
    return (
      <Notice kind="warning">
        {say('lapsed')} {preparation ? <a href={`/preparations/${preparation}`}>{say('comeIn')}</a> : null}
      </Notice>
    );
  if (verified) return <Notice>{say('shown')}</Notice>;
  return (
    <Notice kind="warning">
      {say('notShown')} <a href={`/organisations/${organisationId}/verification`}>{say('verify')}</a>
    </Notice>
  );
}

function OpenUntil() {
  const { openUntil, timeZone } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const language = useLanguage();
  if (!openUntil) return null;
  return (
    <p>
      {say('openUntil', { until: instantInWords(openUntil, timeZone, language) })}{' '}
      <ReadersTime at={openUntil} timeZone={timeZone} as="sentence" />
    </p>
  );
}

function Declined({ at }: { at: Date }) {
  const { lead, reason, declineLiftedAt, timeZone } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const language = useLanguage();
  return (
    <Notice kind="warning">
      {say('declined', { lead, when: instantInWords(at, timeZone, language) })}{' '}
      {declineLiftedAt ? say('mayComeAgain') : say('because', { reason: reason ?? '' })}
    </Notice>
  );
}

/** Whether the lead shows the statement. */
function Statement() {
  const { statement, lead, reason, withdrawnAt, declinedAt } = useLoaderData<typeof loader>();
  const say = useWords(words);
  if (!statement || withdrawnAt || declinedAt) return null;
  if (statement === 'left out')
    return <Notice kind="warning">{say('statementLeftOut', { lead, reason: reason ?? '' })}</Notice>;
  return <Notice>{say(statement === 'waiting' ? 'statementWaiting' : 'statementShown', { lead })}</Notice>;
}

function Consent({ consent, timeZone }: { consent: ShownEndorsement['consents'][number]; timeZone: string }) {
  const say = useWords(words);
  const language = useLanguage();
  const { name, role } = consent;
  return (
    <Facts
      facts={[
        [say('when'), instantInWords(consent.givenAt, timeZone, language)],
        [say('by'), name ? say('signer', { name, role: role ?? '' }) : say('erased')],
        [say('way'), useSaid()(consent.way)],
        [say('text'), <Digest key="digest" of={consent.digest} />],
        [say('declaration'), consent.declaration],
      ]}
    />
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
