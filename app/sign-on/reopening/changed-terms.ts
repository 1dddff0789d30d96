import type { Sentence } from '~/platform/locale/sentences';
import type { Call } from '../opening/opening';
import { words } from '../preparation/signing-meaning.words';

/** One term of a call that differs, in the words that who signs reads before they do. */
export type ChangedTerm = { readonly name: Sentence; readonly before: Sentence; readonly after: Sentence };

/**
 * What of a call is otherwise for those who co-signed under an earlier one. Fewer hours to object are no change for them: they keep what
 * they were promised.
 */
export function changedTerms(before: Call, after: Call, lead: string): ChangedTerm[] {
  const kept = { ...after, correctionHours: Math.max(before.correctionHours, after.correctionHours) };
  const [former, present] = [termsOf(before, lead), termsOf(kept, lead)];
  return former.flatMap(([name, said], index) => {
    const now = present[index]![1];
    return JSON.stringify(said) === JSON.stringify(now)
      ? []
      : [{ name: words.sentence(name), before: said, after: now }];
  });
}

type Key = Parameters<typeof words.sentence>[0];

function termsOf(call: Call, lead: string): [Key, Sentence][] {
  const { quorum, correctionHours: hours } = call;
  return [
    ['corrections', words.sentence('hours', { hours })],
    ['name', words.sentence(call.printsSignatories ? 'named' : 'unnamed')],
    ['statement', words.sentence(`statements ${call.statements}`, { lead })],
    ['reservation', words.sentence(call.takesReservations ? 'reservations' : 'reservations none', { lead })],
    ['who', words.sentence(`who ${call.whoMaySign}`, { lead })],
    ['experts', words.sentence(call.takesExperts ? 'experts too' : 'experts none', { lead })],
    [
      'seal',
      quorum === null ? words.sentence('quorum none', { lead }) : words.sentence('quorum', { lead, count: quorum }),
    ],
  ];
}
