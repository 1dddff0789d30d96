import { useWords } from '~/ui/part/language';
import type { OpenedLetter } from '../opening/opened-letter';
import { words } from './signing-meaning.words';

/** What an opening asks of those who sign, to be read in seconds before they do. */
export function SigningMeaning({ letter: { lead, call } }: { letter: Pick<OpenedLetter, 'lead' | 'call'> }) {
  const say = useWords(words);
  const { correctionHours: hours, quorum } = call;
  return (
    <section>
      <h2>{say('title')}</h2>
      <ul>
        <li>{say('corrections', { lead, hours })}</li>
        <li>
          {say('substance')} {say('withdraw')}
        </li>
        <li>{say(call.printsSignatories ? 'named' : 'unnamed')}</li>
        <li>{say(`statements ${call.statements}`, { lead })}</li>
        {call.takesReservations ? <li>{say('reservations')}</li> : null}
        <li>{say(`who ${call.whoMaySign}`, { lead })}</li>
        {quorum === null ? null : <li>{say('quorum', { lead, count: quorum })}</li>}
      </ul>
    </section>
  );
}
