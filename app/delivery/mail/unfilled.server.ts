import { list, type Sentence } from '~/platform/locale/sentences';
import type { Recipient } from '../audience/mail-recipient';
import { deliveryWords } from '../dispatch/delivery.words';
import type { ForLetter } from '../dispatch/dispatch-deeds.server';
import type { DispatchFound } from '../dispatch/dispatch-view';
import type { EditionToSend } from '../dispatch/dispatches.server';
import { fieldValues } from './cover-values.server';
import { type Cover, coverFor, letterFacts, mailFacts } from './mail-facts.server';
import { type Unfilled, unfilledIn } from './unfilled';

const say = deliveryWords.sentence;
const mostNamed = 5;

type Failing = Unfilled & { readonly names: readonly string[] };

/** The sentences of what keeps the cover texts from being filled for the addressees, naming them. */
export function unfilledFor(
  edition: EditionToSend,
  deed: ForLetter,
  dispatch: DispatchFound,
  addressed: readonly Recipient[],
): Sentence[] {
  const facts = mailFacts(edition, deed.organisation.displayName, deed.letter.slug, dispatch);
  const byCover = new Map<Cover, Recipient[]>();
  for (const to of addressed) {
    const cover = coverFor(facts, to);
    const readers = byCover.get(cover) ?? [];
    readers.push(to);
    byCover.set(cover, readers);
  }
  return [...byCover].flatMap(([cover, readers]) => {
    const valuesOf = (to: Recipient) => fieldValues(to, letterFacts(facts, cover.language), cover.language);
    return failingIn(cover, readers, valuesOf).map(unfilledSentence);
  });
}

/** What keeps one cover text from being filled for its readers: each field once, with whom it fails for. */
export function failingIn(
  cover: Pick<Cover, 'subject' | 'coverText'>,
  readers: readonly Recipient[],
  valuesOf: (to: Recipient) => Parameters<typeof unfilledIn>[1],
): Failing[] {
  const failing = new Map<string, { fault: Unfilled; names: string[] }>();
  for (const to of readers)
    for (const fault of unfilledIn(cover, valuesOf(to))) {
      const key = `${fault.kind} ${fault.field}`;
      const known = failing.get(key) ?? { fault, names: [] };
      known.names.push(to.fullName);
      failing.set(key, known);
    }
  return [...failing.values()].map(({ fault, names }) => ({ ...fault, names }));
}

/** One such fault in a sentence that names the officials, or the first of many. */
export function unfilledSentence({ kind, field, names }: Failing): Sentence {
  const beyond = names.length - mostNamed;
  const named = names.slice(0, mostNamed);
  const name = list(beyond > 0 ? [...named, say('othersToo', { count: beyond })] : named);
  return say(kind, { field: `{${field}}`, name });
}
