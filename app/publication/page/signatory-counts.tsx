import { dateInWords } from '~/platform/locale/dates';
import { useLanguage, useWords } from '~/ui/part/language';
import { words } from './letter-page.words';
import type { PublicLetter } from './public-letter';

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
