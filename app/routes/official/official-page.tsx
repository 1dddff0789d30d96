import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { forOneReader, officialPagePath, requireOfficialPage } from '~/delivery/dispatch/official-link.server';
import { AnswerChoices, AnswersGiven } from '~/delivery/official-page/official-answers';
import { officialPageWords as words } from '~/delivery/official-page/official-page.words';
import { OfficialPageMargin } from '~/delivery/official-page/official-page-margin';
import {
  AskInBrief,
  DeliveredSignatories,
  DeliveredText,
  officialTimeZone,
  SinceDelivered,
} from '~/delivery/official-page/official-page-view';
import { deliveredLetter } from '~/delivery/reply/delivered-letter.server';
import { dateInWords } from '~/platform/locale/dates';
import { firstLanguage } from '~/platform/locale/sentences';
import { Notice, Page, useLanguage, useWords } from '~/ui/door/design-system';

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [
  { title: shown ? words(firstLanguage)('title', { title: shown.page.text.title, name: shown.page.name }) : '' },
  { name: 'robots', content: 'noindex, nofollow' },
];

export async function loader(args: LoaderFunctionArgs) {
  const link = await requireOfficialPage(args);
  const asked = new URL(args.request.url).searchParams;
  const page = await deliveredLetter(link, asked.get('language') ?? undefined);
  const thanks = asked.has('answered')
    ? ('thanks' as const)
    : asked.has('taken-back')
      ? ('thanksTakenBack' as const)
      : null;
  return data({ page, path: officialPagePath(link.token), thanks }, { headers: forOneReader });
}

export const headers: HeadersFunction = () => forOneReader;

export default function OfficialPage() {
  const { page, path, thanks } = useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <Page
      title={say('greeting', { name: page.name })}
      lead={<Sent />}
      margin={<OfficialPageMargin page={page} path={path} />}
    >
      {thanks ? <Notice kind="success">{say(thanks)}</Notice> : null}
      <AskInBrief text={page.text} />
      {page.why ? <p>{say('why', { why: page.why })}</p> : null}
      <SinceDelivered {...page} />
      <AnswersGiven answers={page.answers} path={path} />
      <AnswerChoices path={path} language={page.text.language} />
      <DeliveredText {...page} />
      <DeliveredSignatories {...page} />
    </Page>
  );
}

function Sent() {
  const { page } = useLoaderData<typeof loader>();
  const say = useWords(words);
  const language = useLanguage();
  const { lead, signatories, sentAt, passedOnBy, today } = page;
  const attested = signatories.filter(({ attestedByLeadOnly }) => attestedByLeadOnly).length;
  const countries = new Set(signatories.map(({ country }) => country)).size;
  const date = dateInWords(sentAt, officialTimeZone, language);
  return [
    say('from', { lead, date, count: signatories.length, countries }),
    attested > 0 && say('attested', { count: attested }),
    today && say('today', today),
    today && (today.experts > 0 || page.experts.length > 0) && say('todayExperts', { count: today.experts }),
    passedOnBy && say('passedOn', { name: passedOnBy }),
  ]
    .filter(Boolean)
    .join(' ');
}
