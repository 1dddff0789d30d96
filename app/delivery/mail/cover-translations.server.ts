import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { type LetterLanguage, letterLanguages } from '~/letters/text/languages';
import { proceduresIn } from '~/officials/person/official-role';
import { database } from '~/platform/database/database.server';
import type { Sentence } from '~/platform/locale/sentences';
import { NotFound } from '~/platform/request/not-found';
import { Refusal } from '~/platform/request/refusal';
import { signatoriesOf } from '~/sign-on/signatories/signatories.server';
import { audienceOf } from '../audience/addressee';
import { chosenFor } from '../audience/addressees.server';
import { deliveryWords } from '../dispatch/delivery.words';
import { type DispatchDeed, type ForDispatch, savingDispatch } from '../dispatch/dispatch-deeds.server';
import { editionToSend, requireUnsent } from '../dispatch/dispatches.server';
import type { CoverTranslationTyped } from '../go-ahead/dispatch-forms';
import { coverLanguage } from './cover-language';
import { fieldValues, type LetterFacts } from './cover-values.server';
import { letterFacts, mailFacts } from './mail-facts.server';
import { failingIn, unfilledSentence } from './unfilled.server';

const say = deliveryWords.sentence;

/** The language that an address names: one of a letter’s, and not that of the authentic text. */
export function furtherLanguage(deed: Pick<LetterDeed, 'letter'>, named: string | undefined): LetterLanguage {
  const found = letterLanguages.find((language) => language === named);
  if (!found || found === deed.letter.language) throw new NotFound();
  return found;
}

/**
 * Saves the mail’s words in a further language.
 * @throws Refusal where the dispatch changed since the page was shown, or was sent
 */
export async function saveCoverTranslation(
  deed: DispatchDeed<'choose addressees'>,
  language: LetterLanguage,
  { counter, ...words }: CoverTranslationTyped,
): Promise<void> {
  await savingDispatch(deed, async (tx, dispatch) => {
    requireUnsent(dispatch);
    const { id: dispatchId } = dispatch;
    if (dispatch.counter !== counter) throw new Refusal(say('stale'));
    const place = { dispatchId_language: { dispatchId, language } };
    await tx.coverTranslation.upsert({ where: place, create: { dispatchId, language, ...words }, update: words });
    await tx.dispatch.update({ where: { id: dispatchId }, data: { counter: { increment: 1 } } });
  });
}

/** Takes the words in a further language away: its readers get the authentic ones. */
export async function endCoverTranslation(
  deed: DispatchDeed<'choose addressees'>,
  language: LetterLanguage,
): Promise<void> {
  await savingDispatch(deed, async (tx, dispatch) => {
    requireUnsent(dispatch);
    const { id: dispatchId } = dispatch;
    const { count } = await tx.coverTranslation.deleteMany({ where: { dispatchId, language } });
    if (count > 0) await tx.dispatch.update({ where: { id: dispatchId }, data: { counter: { increment: 1 } } });
  });
}

type Words = { readonly subject: string; readonly coverText: string };

/**
 * Why these words cannot be filled for the addressees who would get them, as a sentence that names them; null where
 * they can. Whatever is chosen afterwards is looked at again before sending.
 */
export async function coverFault(deed: ForDispatch, language: string, words: Words): Promise<Sentence | null> {
  const { dispatch } = deed;
  const { language: authentic } = deed.letter;
  const written = [authentic, language, ...dispatch.covers.map((cover) => cover.language)];
  const { addressed } = audienceOf(await chosenFor(database(), dispatch, deed.at));
  const readers = addressed.filter((to) => coverLanguage(to, written, authentic) === language);
  const facts = await factsNow(deed, language);
  const [fault] = failingIn(words, readers, (to) => fieldValues(to, facts, language));
  return fault ? unfilledSentence(fault) : null;
}

/** What is filled in, from the sealed edition, or as the letter stands before there is one. */
async function factsNow({ letter, organisation, dispatch }: ForDispatch, language: string): Promise<LetterFacts> {
  const edition = await editionToSend(database(), letter.id);
  if (edition) return letterFacts(mailFacts(edition, organisation.displayName, letter.slug, dispatch), language);
  const text = await database().text.findFirst({
    where: { version: { letterId: letter.id }, language },
    orderBy: [{ version: { number: 'desc' } }, { ordinal: 'desc' }],
    select: { title: true },
  });
  const title = text?.title || dispatch.subject || '–';
  const signatories = await signatoriesOf(database(), letter.id);
  return { lead: organisation.displayName, title, procedures: proceduresIn(letter.fileReferences), signatories };
}
