import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { type Database, database, type Transaction } from '~/platform/database/database.server';
import { isRaised } from '~/platform/database/violations.server';
import { asSpoken } from '~/platform/locale/spoken.words';
import { Refusal } from '~/platform/request/refusal';
import { enqueue } from '~/platform/work/queue.server';
import { recordClosure } from '~/sign-on/opening/closures.server';
import { type OpeningAt, openingOf } from '~/sign-on/opening/openings.server';
import type { DoingOnLetter } from '~/trail/deed';
import { onLetter } from '~/trail/deeds.server';
import { checkCode } from '../edition/check-code';
import type { Choices } from '../edition/choices';
import { choicesOf } from '../edition/choices.server';
import type { EditionContent } from '../edition/edition';
import { words } from '../edition/edition.words';
import { editionDigest } from '../edition/edition-digest.server';
import { canonicalForm } from '../edition/edition-forms';
import { voidFailedEditions } from '../edition/voiding.server';
import { doubtful } from '../preflight/doubtful.server';
import { obstaclesToSealing, type SealingWish, untilArrivalsAreThrough } from '../preflight/obstacles.server';
import { isConfirmed } from '../preflight/preflight';
import { unprintable } from '../preflight/unprintable.server';
import { assembleEdition } from './assembly.server';
import { longerThanOnePage } from './one-page.server';
import { sealTiming } from './seal-job';

const say = words.sentence;

/**
 * Freezes an edition of the letter as it stands at this moment and lets it be sealed: text, imprint and signatories are
 * kept as printed, and nothing of them changes any more. The moment of sealing is the request’s arrival.
 * @returns the edition’s id
 * @throws Refusal with the first thing that stands in the way, or the first warning that was not confirmed as it stands
 */
export async function freezeEdition(deed: LetterDeed<'seal letters'>, wish: SealingWish = {}): Promise<string> {
  await untilArrivalsAreThrough(deed);
  const freeze = async (letter: DoingOnLetter<'edition-frozen'>) => {
    const { tx, did } = letter;
    const { opening, obstacles } = await obstaclesToSealing(tx, deed, wish);
    const [obstacle] = obstacles;
    if (!opening || obstacle) throw new Refusal(asSpoken(obstacle?.sentence ?? ''));
    const closureId = opening.open ? null : await recordClosure(letter, opening.id);
    await voidFailedEditions(letter);
    const choices = wish.choices ?? (await choicesOf(deed.letter, tx));
    const content = await nextContent(tx, deed, opening, choices);
    const warnings = await requireLookedAt(tx, opening, content, wish);
    const { number, variant, order } = content;
    const edition = await keep(tx, deed, content, closureId);
    await enqueue(tx, sealTiming, { editionId: edition.id });
    const plain = {
      editionId: edition.id,
      number,
      language: choices.language,
      variant,
      order,
      digest: edition.digest,
      signatories: content.signatories.length,
      ...(content.experts && { experts: content.experts.length }),
      whileOpen: opening.open,
      confirmed: warnings.map(({ name }) => name).join(', '),
    };
    return did({ plain }, edition.id);
  };
  return onLetter('edition-frozen', deed.letter.id, deed, freeze).catch(refuseBeforeArrivals);
}

/** By which the trigger `edition_after_arrivals` says no. */
const beforeArrivals = 'UN001';

/** The database keeps an edition behind what arrived while it was being frozen. */
function refuseBeforeArrivals(thrown: unknown): never {
  if (isRaised(thrown, beforeArrivals)) throw new Refusal(say('arrivalsWaiting', { count: 1 }));
  throw thrown;
}

/** @throws Refusal where something cannot be printed, or a warning stands that nobody confirmed as it is now */
async function requireLookedAt(tx: Transaction, opening: OpeningAt, content: EditionContent, wish: SealingWish) {
  const [error] = unprintable(content);
  if (error) throw new Refusal(asSpoken(error.sentence));
  const warnings = [...(await doubtful(tx, content, opening.versionId)), ...longerThanOnePage(content)];
  const overlooked = warnings.find((warning) => !isConfirmed(warning, wish.confirmed ?? []));
  if (overlooked) throw new Refusal(say('notConfirmed', { sentence: overlooked.sentence }));
  return warnings;
}

async function keep(
  tx: Transaction,
  deed: LetterDeed<'seal letters'>,
  content: EditionContent,
  closureId: string | null,
) {
  const canonical = canonicalForm(content);
  const digest = editionDigest(canonical);
  return tx.edition.create({
    data: {
      letterId: deed.letter.id,
      number: content.number,
      textId: content.text.id,
      closureId,
      whileOpen: closureId === null,
      content: canonical,
      digest,
      checkCode: checkCode(digest),
      frozenAt: deed.at,
      frozenById: deed.person.id,
      signatories: {
        createMany: { data: content.signatories.map(({ endorsementId }, position) => ({ endorsementId, position })) },
      },
      experts: {
        createMany: {
          data: (content.experts ?? []).map(({ endorsementId }, position) => ({ endorsementId, position })),
        },
      },
    },
    select: { id: true, digest: true },
  });
}

/**
 * What would be printed if the letter were sealed now with these choices, for a proof; null where it was never opened.
 * @throws Refusal where the version has no text in that language
 */
export async function proofContent(deed: LetterDeed<'seal letters'>, choices: Choices): Promise<EditionContent | null> {
  const opening = await openingOf(database(), deed.letter.id, deed.at);
  return opening && nextContent(database(), deed, opening, choices);
}

/** The content of the letter’s next edition, as it would be frozen at this moment. */
export async function nextContent(
  reading: Database | Transaction,
  deed: LetterDeed<'seal letters'>,
  opening: OpeningAt,
  choices: Choices,
): Promise<EditionContent> {
  const number = 1 + (await reading.edition.count({ where: { letterId: deed.letter.id } }));
  const { versionId, timeZone } = opening;
  return assembleEdition(reading, deed.letter.id, { choices, versionId, number, timeZone, moment: deed.at });
}
