import { writtenIn } from '~/letters/text/languages';
import { mailAddressShown } from '~/platform/address/mail-address';
import { dateInWords } from '~/platform/locale/dates';
import { Facts } from '~/ui/part/facts';
import { useLanguage, useWords } from '~/ui/part/language';
import { Notice } from '~/ui/part/notice';
import { officialTimeZone } from '../official-page/official-page-view';
import { replyWords } from './reply.words';
import { replyDeskWords } from './reply-desk.words';
import { ReplyProse } from './reply-prose';
import type { ReplyView } from './reply-view';

/** Everything that the lead may know of one answer. */
export function ReplyFacts({ reply, at }: { reply: ReplyView; at: string }) {
  const say = useWords(replyDeskWords);
  const called = useWords(replyWords);
  const language = useLanguage();
  const day = (when: Date) => dateInWords(when, officialTimeZone, language);
  const { meeting, colleague, file } = reply;
  const size = new Intl.NumberFormat('en-GB', { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
  return (
    <>
      {reply.erasedAt ? (
        <Notice>{say(reply.takenBack ? 'takenBack' : 'erased', { date: day(reply.erasedAt) })}</Notice>
      ) : null}
      <Facts
        facts={[
          [say('official'), `${reply.name}, ${reply.institution}`],
          [say('answered'), day(reply.at)],
          [say('kind'), called(`kind${reply.kind}`)],
          [say('came'), say(reply.byLink ? 'byLink' : 'byHand')],
          [say('readAs'), reply.sense ? called(`sense${reply.sense}`) : null],
          [
            say('public'),
            reply.erasedAt ? null : say(reply.unconfirmed ? 'publicWaits' : reply.public ? 'publicYes' : 'publicNo'),
          ],
          [say('basis'), reply.basis],
          [say('meetingWhen'), meeting?.when],
          [say('meetingWith'), meeting?.withWhom],
          [say('meetingReach'), meeting?.reach],
          [say('colleague'), colleague ? `${colleague.name}, ${mailAddressShown(colleague.mailbox)}` : null],
          [
            say('file'),
            file ? (
              <>
                <a href={`${at}/file`}>
                  {file.name} ({size.format(Math.max(1, file.size / 1000))})
                </a>{' '}
                {say('fileWarning')}
              </>
            ) : null,
          ],
        ]}
      />
      {reply.words ? (
        <section aria-labelledby="words">
          <h2 id="words">{say('words')}</h2>
          <blockquote className="reply-words" {...writtenIn(reply.language)}>
            <ReplyProse words={reply.words} />
          </blockquote>
        </section>
      ) : null}
    </>
  );
}
