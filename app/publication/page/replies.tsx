import { replyWords } from '~/delivery/reply/reply.words';
import { ReplyProse } from '~/delivery/reply/reply-prose';
import { writtenIn } from '~/letters/text/languages';
import { dateInWords } from '~/platform/locale/dates';
import { useLanguage, useWords } from '~/ui/part/language';
import { words } from './letter-page.words';
import type { PublicLetter } from './public-letter';

/** What officials answered, as far as everybody may read it: who, when, and in their own words. */
export function Replies({ letter: { replies, lead, timeZone } }: { letter: PublicLetter }) {
  const say = useWords(words);
  const called = useWords(replyWords);
  const language = useLanguage();
  if (replies.length === 0) return null;
  return (
    <section className="replies" aria-labelledby="replies">
      <h2 id="replies">{say('replies')}</h2>
      <p>{say('repliesMeaning', { count: replies.length })}</p>
      {replies.map((reply, place) => (
        <article key={place} className="reply">
          <h3>{say('replyOf', { official: reply.official, institution: reply.institution })}</h3>
          <p className="signatory-note">
            {dateInWords(reply.at, timeZone, language)},{' '}
            {called(reply.sense ? `sense${reply.sense}` : `kind${reply.kind}`)}
            {reply.entered ? `. ${say('replyEntered', { lead })}` : null}
          </p>
          <blockquote className="reply-words" {...writtenIn(reply.language)}>
            <ReplyProse words={reply.words} />
          </blockquote>
        </article>
      ))}
    </section>
  );
}
