import type { LetterLanguage } from '~/letters/text/languages';
import type { TextParts } from '~/letters/text/text';

/** What the lead prints around each of its letters. */
export const castImprint = {
  letterhead: 'Rue de l’Exemple 12\n1000 Brussels, Belgium\nwww.harbour.example',
  place: 'Brussels',
  contactName: 'Ana Vermeulen',
  contactRole: 'Policy officer',
  contactAddress: 'ana@harbour.example',
  contactTelephone: '',
};

const proposal = 'COM(2022) 209 final, 2022/0155(COD)';

/** The main letter: open for sign-on. */
export const mainLetter = {
  shortTitle: 'Conclude the Regulation',
  fileReferences: proposal,
  text: {
    language: 'en',
    title: 'Conclude the Regulation, and keep the child at its centre',
    subject:
      'Proposal for a Regulation laying down rules to prevent and combat child sexual abuse – COM(2022) 209 final, 2022/0155(COD)',
    addresseeBlock:
      'To the Members of the European Parliament\nCommittee on Civil Liberties, Justice and Home Affairs\nRue Wiertz 60\n1047 Brussels',
    body: `We, the undersigned organisations, work every day with children who have suffered sexual abuse, and with those who care for them. We write because the negotiations on the Regulation have reached the point at which they can still fail, and because a failure would be felt first by children.

## Two deadlines, and no law yet

The Commission presented its proposal on 11 May 2022.[^proposal] The Council agreed its position on 26 November 2025, and the institutions have been in trilogue since 9 December 2025. In the meantime the interim Regulation lapsed on 3 April 2026.[^interim] In July 2026 a new one was under way: in the position of the Council at first reading it is to apply until 3 April 2028.[^bridge] Rules that end on a date, twice, are no ground on which to build.

Three things follow for the work that we do:

- **Reports arrive later, or not at all.** What is not found is not reported, and what is not reported is not investigated.
- **Victims wait.** Those whose abuse was recorded cannot ask anyone with authority to have the images removed.
- **Prevention stands still.** Services that want to assess and reduce risk do not know what will be asked of them.

## What a good law does

A good law *prevents* first. It asks services to know how they may be misused, and to do something about it before a child is harmed. It is precise about what it demands, and of whom. It submits every intrusive measure to a court or an independent authority. It gives victims rights that they can use without a lawyer, and it measures what it achieves.

> Safety and privacy are both rights of the child. A law that plays one against the other will protect neither.

We do not ask for haste. We ask that the institutions finish what they began, with the safeguards that the law of the Union requires,[^charter] and that they do so within this year of the procedure.

[^proposal]: Proposal for a Regulation of the European Parliament and of the Council laying down rules to prevent and combat child sexual abuse, COM(2022) 209 final, 11 May 2022.
[^interim]: Regulation (EU) 2021/1232 of the European Parliament and of the Council of 14 July 2021, as extended.
[^bridge]: Position of the Council at first reading on a new interim regulation, as of July 2026.
[^charter]: Charter of Fundamental Rights of the European Union, Articles 7, 8, 24 and 52(1).`,
    asks: [
      'Conclude the negotiations on the Regulation, so that no interim rule has to be extended again.',
      'Keep prevention first: oblige services to assess the risk that they are misused against children, and to reduce it.',
      'Give victims an enforceable right to have material of their abuse found and removed, free of charge and in their own language.',
      'Submit every intrusive measure to prior authorisation by a court or an independent authority, and publish each year what it achieved.',
    ],
    askInBrief:
      'Conclude the Regulation to prevent and combat child sexual abuse (2022/0155(COD)).\nKeep prevention, victims’ rights and judicial safeguards at its centre.',
  } satisfies TextParts,
};

/** A letter still in draft. */
export const draftLetter = {
  shortTitle: 'A budget for recovery',
  fileReferences: '',
  text: {
    language: 'en',
    title: 'A budget for recovery: support for child victims after the report',
    subject: 'Funding of services for child victims in the next financial framework',
    addresseeBlock: 'To the Members of the European Parliament\nCommittee on Budgets',
    body: `We, the undersigned organisations, ask that the care of children who have suffered abuse does not end with the report to the police.

## What happens after

A child who has spoken needs one safe place, one interview and one person who stays.`,
    asks: ['Reserve a line of the budget for child-friendly services in every Member State.'],
    askInBrief: 'Fund child-friendly services for victims in every Member State.',
  } satisfies TextParts,
};

/** An earlier letter: sealed and sent. */
export const sentLetter = {
  shortTitle: 'Do not let protection lapse',
  fileReferences: 'Regulation (EU) 2021/1232',
  text: {
    language: 'en',
    title: 'Do not let protection lapse',
    subject: 'Expiry of the interim Regulation (EU) 2021/1232 on 3 April 2026',
    addresseeBlock: 'To the Members of the European Parliament\nRue Wiertz 60\n1047 Brussels',
    body: `We, the undersigned organisations, write about a date. On 3 April 2026 the interim Regulation lapsed.[^interim] It allowed providers of certain services to look for known material of child sexual abuse, under conditions that Parliament and Council had set.

The long-term Regulation was meant to take its place before that day.[^proposal] It did not come in time. In July 2026 a new interim regulation was under way, to apply until 3 April 2028.[^bridge] Rules with an end leave uncertainty: for providers, who plan for years; for hotlines and police, who depend on what they receive; and for children, who had no say in the calendar.

We ask for a bridge that is short, lawful and closely watched, and for the permanent law behind it.

[^interim]: Regulation (EU) 2021/1232 of the European Parliament and of the Council of 14 July 2021, as extended.
[^proposal]: COM(2022) 209 final, procedure 2022/0155(COD).
[^bridge]: Position of the Council at first reading, as of July 2026.`,
    asks: [
      'Agree a short bridge, with the safeguards of the interim Regulation and a fixed end.',
      'Require providers to publish what they looked for, what they found and what was mistaken.',
      'Conclude the permanent Regulation within the life of the bridge.',
    ],
    askInBrief:
      'Agree a short, lawful bridge for Regulation (EU) 2021/1232,\nand conclude the permanent Regulation within its life.',
  } satisfies TextParts,
};

/** Short public quotations that go with some endorsements, by organisation. */
export const castStatements: Record<string, { words: string; language: LetterLanguage }> = {
  'Lantern Alliance': {
    words: 'Every week that passes without a law is a week in which a child’s report does not reach anyone.',
    language: 'en',
  },
  Kinderhafen: {
    words: 'Kinder brauchen beides: Schutz und Privatsphäre. Ein gutes Gesetz leistet beides.',
    language: 'de',
  },
  'Παιδικό Λιμάνι': { words: 'Η πρόληψη είναι η πρώτη μορφή προστασίας.', language: 'el' },
};
