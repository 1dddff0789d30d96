import { Facts } from '~/ui/part/facts';
import { useWords } from '~/ui/part/language';
import type { OpenedLetter } from '../opening/opened-letter';
import { words } from './signing-meaning.words';

/** What an opening asks of those who sign, to be read in seconds before they do. */
export function SigningMeaning({
  letter: { lead, call, deliveredAt },
}: {
  letter: Pick<OpenedLetter, 'lead' | 'call' | 'deliveredAt'>;
}) {
  const say = useWords(words);
  const { correctionHours: hours, quorum } = call;
  return (
    <section>
      <h2>{say('title')}</h2>
      <Facts
        facts={[
          [say('corrections'), say('hours', { hours })],
          [say('changes'), say('agreement')],
          [say('withdrawal'), say('anyTime')],
          [say('name'), say(call.printsSignatories ? 'named' : 'unnamed')],
          [say('statement'), say(`statements ${call.statements}`, { lead })],
          [say('reservation'), call.takesReservations ? say('reservations', { lead }) : null],
          [say('who'), say(`who ${call.whoMaySign}`, { lead })],
          [say('experts'), say(call.takesExperts ? 'experts too' : 'experts none', { lead })],
          [say('seal'), quorum === null || deliveredAt ? null : say('quorum', { lead, count: quorum })],
        ]}
      />
    </section>
  );
}
