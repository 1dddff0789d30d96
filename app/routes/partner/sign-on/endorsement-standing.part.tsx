import { useLoaderData } from '@remix-run/react';
import { dateInWords, instantInWords } from '~/platform/locale/dates';
import { DeedButton, Notice, ReadersTime, useLanguage, useWords } from '~/ui/door/design-system';
import type { loader } from './endorsement';
import { words } from './endorsement.words';

/** Whether the endorsement stands and counts, and what to do where it does not. */
export function Standing() {
  const { withdrawnAt, declinedAt, lapsed, preparation, verified, ...page } = useLoaderData<typeof loader>();
  const { openUntil, timeZone, organisationId, signedAfter } = page;
  const say = useWords(words);
  const language = useLanguage();
  if (withdrawnAt)
    return (
      <Notice kind="warning">
        {say('withdrawn', { when: instantInWords(withdrawnAt, timeZone, language) })}{' '}
        {openUntil ? say('mayReturn') : null}
      </Notice>
    );
  if (declinedAt) return <Declined at={declinedAt} />;
  if (lapsed)
    return (
      <Notice kind="warning">
        {say('lapsed')} {preparation ? <a href={`/preparations/${preparation}`}>{say('comeIn')}</a> : null}
      </Notice>
    );
  if (verified)
    return (
      <Notice>
        {say('shown')} {signedAfter ? say('signedAfter', { date: dateInWords(signedAfter, timeZone, language) }) : null}
      </Notice>
    );
  return (
    <Notice kind="warning">
      {say('notShown')} <a href={`/organisations/${organisationId}/verification`}>{say('verify')}</a>
    </Notice>
  );
}

/** The way back, for an organisation that withdrew or whose decline was lifted, while sign-on is open. */
export function ComeAgain() {
  const { id, withdrawnAt, declinedAt, declineLiftedAt, openUntil } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const mayReturn = declinedAt ? declineLiftedAt : withdrawnAt;
  return mayReturn && openUntil ? <DeedButton to={`/endorsements/${id}/again`}>{say('comeAgain')}</DeedButton> : null;
}

/** Until when sign-on is open. */
export function OpenUntil() {
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
export function Statement() {
  const { statement, lead, reason, withdrawnAt, declinedAt } = useLoaderData<typeof loader>();
  const say = useWords(words);
  if (!statement || withdrawnAt || declinedAt) return null;
  if (statement === 'left out')
    return <Notice kind="warning">{say('statementLeftOut', { lead, reason: reason ?? '' })}</Notice>;
  return <Notice>{say(statement === 'waiting' ? 'statementWaiting' : 'statementShown', { lead })}</Notice>;
}
