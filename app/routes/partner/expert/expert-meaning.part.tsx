import type { OpenedLetter } from '~/sign-on/opening/opened-letter';
import { Facts, Heading, useWords } from '~/ui/door/design-system';
import { words } from './expert.words';

/** What it means to sign as an individual expert, to be read in seconds before one does. */
export function ExpertMeaning({ letter: { call } }: { letter: Pick<OpenedLetter, 'call'> }) {
  const say = useWords(words);
  return (
    <section>
      <Heading>{say('meaningTitle')}</Heading>
      <Facts
        facts={[
          [say('ownName'), say('ownNameIs')],
          [say('affiliation'), say('affiliationIs')],
          [say('shown'), say('shownIs')],
          [say('corrections'), say('hours', { hours: call.correctionHours })],
          [say('changes'), say('agreement')],
          [say('withdrawal'), say('anyTime')],
          [say('data'), say('dataIs')],
        ]}
      />
    </section>
  );
}
