import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { requireCover } from '~/delivery/mail/covers.server';
import { languageName, writtenIn } from '~/letters/text/languages';
import { dateInWords, instantInWords } from '~/platform/locale/dates';
import { firstLanguage } from '~/platform/locale/sentences';
import { Facts, Notice, Page, titled, unlisted, useWords } from '~/ui/door/design-system';
import { words } from './cover.words';

export const meta = titled(words, 'title', unlisted);

export async function loader(args: LoaderFunctionArgs) {
  const { showing, covers, lead, title, askInBrief, contact, changedSince, sentAt, slug, ...going } =
    await requireCover(args);
  const { earliestAt, timeZone, shortenedReason } = going;
  const { replyTo, addresseeCount } = showing;
  return {
    lead,
    title,
    askInBrief,
    contact,
    replyTo,
    covers: covers.map(({ coverText, ...cover }) => ({
      ...cover,
      name: languageName(cover.language, firstLanguage),
      paragraphs: coverText.split(/\n{2,}/),
    })),
    fields: covers.some(({ subject, coverText }) => /\{/.test(subject + coverText)),
    count: addresseeCount,
    changed: changedSince && !sentAt,
    earliest: !sentAt && earliestAt && shortenedReason === null && instantInWords(earliestAt, timeZone),
    sooner: sentAt ? null : shortenedReason,
    sent: sentAt && dateInWords(sentAt, 'Europe/Brussels'),
    letter: `/letters/${slug}`,
  };
}

export default function Cover() {
  const { lead, title, count, replyTo, covers, fields, askInBrief, contact, changed, sent, earliest, sooner, letter } =
    useLoaderData<typeof loader>();
  const say = useWords(words);
  return (
    <Page title={say('title')} lead={say('lead', { lead, title, count })}>
      {changed ? <Notice kind="warning">{say('changed')}</Notice> : null}
      {earliest ? <Notice>{say('earliest', { earliest })}</Notice> : null}
      {sooner ? <Notice>{say('sooner', { lead, reason: sooner })}</Notice> : null}
      {sent ? <Notice>{say('sent', { date: sent })}</Notice> : null}
      <Facts
        facts={[
          [say('replyTo'), replyTo],
          [say('ask'), askInBrief],
        ]}
      />
      {covers.map(({ language, name, subject, paragraphs }) => (
        <section key={language} className="prose" aria-labelledby={`cover-text-${language}`}>
          <h2 id={`cover-text-${language}`}>{covers.length > 1 ? say('textIn', { language: name }) : say('text')}</h2>
          <p>
            {say('subject')}: <strong {...writtenIn(language)}>{subject}</strong>
          </p>
          <div className="prose" {...writtenIn(language)}>
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </section>
      ))}
      {fields ? <p>{say('fields')}</p> : null}
      <p>{say('nothing', { contact })}</p>
      <p>
        <a href={letter}>{say('letter')}</a>
      </p>
    </Page>
  );
}
