import { dateInWords } from '~/platform/locale/dates';
import { besideName } from '~/sign-on/signatories/signatory';
import { useLanguage, useWords } from '~/ui/part/language';
import { words } from './letter-page.words';
import type { PublicLetter, ShownExpert } from './public-letter';

/** How many there are today, how many when it was delivered, and what became of those since. */
export function Counts({ letter }: { letter: PublicLetter }) {
  const { counts, experts, delivery, deliveredBefore, timeZone, version } = letter;
  const say = useWords(words);
  const language = useLanguage();
  const { organisations: count, countries, attestedByLeadOnly: attested } = counts;
  const day = (at: Date) => dateInWords(at, timeZone, language);
  return (
    <>
      <p className="signatory-count">
        {count === 0 ? say('none') : say('count', { count, countries, attested })}{' '}
        {experts.length > 0 ? say('countExperts', { count: experts.length }) : null}
      </p>
      {delivery ? (
        <p>
          {say(delivery.byHand ? 'onDeliveryByHand' : 'onDelivery', {
            date: day(delivery.at),
            count: delivery.count,
            today: count,
          })}{' '}
          {delivery.expertCount > 0 || experts.length > 0
            ? say('onDeliveryExperts', { count: delivery.expertCount, today: experts.length })
            : null}{' '}
          {delivery.later ? say('laterDelivered', { date: day(delivery.later.at), count: delivery.later.count }) : null}
        </p>
      ) : null}
      {deliveredBefore ? (
        <p>
          {say('otherDelivered', {
            date: day(deliveredBefore.at),
            count: deliveredBefore.count,
            delivered: deliveredBefore.version,
            version,
          })}
        </p>
      ) : null}
      {delivery?.withdrawn.map(({ name, at }, place) => (
        <p key={place} className="signatory-note">
          {say('withdrew', { name, date: day(at) })}
        </p>
      ))}
      {delivery?.withdrawnExperts.map(({ name, at }, place) => (
        <p key={place} className="signatory-note">
          {say('withdrew', { name: name ?? say('erasedExpert'), date: day(at) })}
        </p>
      ))}
      {delivery?.unverified.map((name, place) => (
        <p key={place} className="signatory-note">
          {say('unverified', { name })}
        </p>
      ))}
    </>
  );
}

/** Who signed in their own name: after the organisations, counted apart. */
export function Experts({ letter: { experts, timeZone } }: { letter: PublicLetter }) {
  const say = useWords(words);
  if (experts.length === 0) return null;
  return (
    <section aria-labelledby="experts">
      <h3 id="experts">{say('experts')}</h3>
      <p>{say('expertsMeaning')}</p>
      <ul className="signatory-list">
        {experts.map((expert, place) => (
          <ExpertLine key={place} expert={expert} timeZone={timeZone} />
        ))}
      </ul>
    </section>
  );
}

function ExpertLine({ expert, timeZone }: { expert: ShownExpert; timeZone: string }) {
  const say = useWords(words);
  const language = useLanguage();
  const { name, late } = expert;
  const notes = [
    besideName(expert),
    late && say(late.after ? 'lateOn' : 'beforeDelivery', { date: dateInWords(late.at, timeZone, language) }),
  ].filter((note) => note);
  return (
    <li>
      <span className="signatory-name">{name}</span>
      {notes.length > 0 ? <span className="signatory-note"> – {notes.join('; ')}</span> : null}
    </li>
  );
}
