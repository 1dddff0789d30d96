import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requireCover } from '~/delivery/covers.server';
import { dateInWords } from '~/platform/locale/dates';
import { firstLanguage } from '~/platform/locale/sentences';
import { Facts } from '~/ui/facts';
import { useWords } from '~/ui/language';
import { Notice } from '~/ui/notice';
import { Page } from '~/ui/page';
import { words } from './cover.words';

export const meta: MetaFunction = () => [
  { title: words(firstLanguage)('title') },
  { name: 'robots', content: 'noindex' },
];

export async function loader(args: LoaderFunctionArgs) {
  const { showing, lead, title, askInBrief, contact, changedSince, sentAt, slug } = await requireCover(args);
  const { subject, coverText, replyTo, addresseeCount } = showing;
  return {
    lead,
    title,
    askInBrief,
    contact,
    subject,
    replyTo,
    paragraphs: coverText.split(/\n{2,}/),
    count: addresseeCount,
    changed: changedSince && !sentAt,
    sent: sentAt && dateInWords(sentAt, 'Europe/Brussels'),
    letter: `/letters/${slug}`,
  };
}

export default function Cover() {
  const { lead, title, count, subject, replyTo, paragraphs, askInBrief, contact, changed, sent, letter } =
    useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <Page title={say('title')} lead={say('lead', { lead, title, count })}>
      {changed ? <Notice kind="warning">{say('changed')}</Notice> : null}
      {sent ? <Notice>{say('sent', { date: sent })}</Notice> : null}
      <Facts
        facts={[
          [say('subject'), subject],
          [say('replyTo'), replyTo],
          [say('ask'), askInBrief],
        ]}
      />
      <section className="prose" aria-labelledby="cover-text">
        <h2 id="cover-text">{say('text')}</h2>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </section>
      <p>{say('nothing', { contact })}</p>
      <p>
        <a href={letter}>{say('letter')}</a>
      </p>
    </Page>
  );
}
