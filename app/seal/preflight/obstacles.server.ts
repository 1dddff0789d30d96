import { setTimeout as pause } from 'node:timers/promises';
import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { languageName } from '~/letters/text/languages';
import { findingOn } from '~/organisations/evidence/verifications.server';
import { type Database, database, type Transaction } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { instantInWords } from '~/platform/locale/dates';
import { unsettledBy } from '~/sign-on/arrival/settling.server';
import { expertsUnsettledBy } from '~/sign-on/expert/expert-arrivals.server';
import { type OpeningAt, openingOf } from '~/sign-on/opening/openings.server';
import { textOut } from '~/sign-on/opening/text-out.server';
import { leadHasEndorsed } from '~/sign-on/signatories/signatories.server';
import type { Choices } from '../edition/choices';
import { choicesOf } from '../edition/choices.server';
import { words } from '../edition/edition.words';
import type { Finding } from './preflight';
import { words as cures } from './preflight.words';

type Reading = Database | Transaction;
type Deed = Pick<LetterDeed<'seal letters'>, 'letter' | 'organisation' | 'at'>;
const say = words('en');
const cure = cures('en');

/** What is asked to be sealed: the letter after its closure, or, by an explicit word, while it is still open. */
export type SealingWish = {
  readonly whileOpen?: boolean;
  /** As remembered, unless given. */
  readonly choices?: Choices;
  /** The warnings that somebody looked at, exactly as they stood. */
  readonly confirmed?: readonly Pick<Finding, 'name' | 'sentence'>[];
};

/**
 * Everything that stands in the way of sealing the letter at this moment, the first to be mended first; with the opening
 * whose version would be sealed.
 */
export async function obstaclesToSealing(
  reading: Reading,
  deed: Deed,
  { whileOpen = false, choices }: SealingWish = {},
): Promise<{ opening: OpeningAt | null; obstacles: Finding[] }> {
  const { letter, organisation, at } = deed;
  const opening = await openingOf(reading, letter.id, at);
  const desk = `/desk/letters/${letter.id}`;
  const toOpening = { to: `${desk}/opening`, label: cure('toOpening') };
  if (!opening) return { opening, obstacles: [obstacle('never opened', say('neverOpened'), toOpening)] };
  const lead = organisation.displayName;
  const obstacles: Finding[] = [];
  const finding = await findingOn(reading, letter.leadId, null);
  const toVerification = { to: `/organisations/${letter.leadId}/verification`, label: cure('toVerification') };
  if (!finding.verified) obstacles.push(obstacle('lead unverified', say('leadUnverified', { lead }), toVerification));
  const toSignatories = { to: `${desk}/signatories`, label: cure('toSignatories') };
  if (!(await leadHasEndorsed(reading, letter.id, opening.versionId)))
    obstacles.push(obstacle('lead not signed', say('leadNotSigned', { lead }), toSignatories));
  obstacles.push(...(await changeObstacles(reading, opening, desk)));
  const imprint = await reading.imprint.findUnique({ where: { letterId: letter.id } });
  const toImprint = { to: `${desk}/imprint`, label: cure('toImprint') };
  if (!imprint?.shortTitle) obstacles.push(obstacle('no short title', say('shortTitleMissing'), toImprint));
  if (!imprint?.place) obstacles.push(obstacle('no place', say('placeMissing'), toImprint));
  obstacles.push(...(await textObstacles(reading, deed, opening, choices)));
  const making = await editionInTheMaking(reading, letter.id);
  if (making) obstacles.push(obstacle('in the making', say('inTheMaking', { number: making.number }), null));
  obstacles.push(...(await arrivalObstacles(reading, opening, at)), ...timeObstacles(opening, deed, whileOpen));
  return { opening, obstacles };
}

const obstacle = (name: string, sentence: string, to: Finding['cure']): Finding => ({
  name,
  severity: 'error',
  sentence,
  cure: to,
});

/** The text does not change between the look at an edition and its seal. */
async function changeObstacles(reading: Reading, { id, timeZone }: OpeningAt, desk: string): Promise<Finding[]> {
  const out = await textOut(reading, id);
  if (!out) return [];
  const sentence = say('changeOut', { number: out.number, until: instantInWords(out.until, timeZone) });
  return [obstacle('change out', sentence, { to: `${desk}/change`, label: cure('toChange') })];
}

/** An edition waits for the translation that matches the version. */
async function textObstacles(
  reading: Reading,
  { letter }: Deed,
  { versionId }: OpeningAt,
  wanted: Choices | undefined,
): Promise<Finding[]> {
  const { language } = wanted ?? (await choicesOf(letter, reading));
  if ((await reading.text.count({ where: { versionId, language } })) > 0) return [];
  const to = { to: `/desk/letters/${letter.id}/languages/${language}`, label: cure('toTranslation') };
  return [obstacle('no text', say('textMissing', { language: languageName(language, 'en') }), to)];
}

/** What arrived in time, and is not through yet. */
async function arrivalObstacles(reading: Reading, opening: OpeningAt, at: Date): Promise<Finding[]> {
  const count = await waitingBy(reading, opening.letterId, arrivedBefore(opening, at));
  return count > 0 ? [obstacle('arrivals waiting', say('arrivalsWaiting', { count }), null)] : [];
}

/** An edition that is frozen now has all that arrived by then. */
const arrivedBefore = ({ open, endsAt }: OpeningAt, at: Date): Date => (open ? at : endsAt);

/** Requests of organisations and of experts alike. */
const waitingBy = async (reading: Reading, letterId: string, until: Date): Promise<number> =>
  (await unsettledBy(reading, letterId, until)) + (await expertsUnsettledBy(reading, letterId, until));

/** Waits, no longer than an edition waits after closure, until what arrived in time is through; and for nothing else. */
export async function untilArrivalsAreThrough({ letter, at }: Pick<Deed, 'letter' | 'at'>): Promise<void> {
  const opening = await openingOf(database(), letter.id, at);
  const until = Date.now() + settings().arrivalSeconds * 1000;
  while (opening && Date.now() < until) {
    if ((await waitingBy(database(), letter.id, arrivedBefore(opening, at))) === 0) return;
    await pause(betweenLooks);
  }
}
const betweenLooks = 200; // milliseconds

function timeObstacles(opening: OpeningAt, { letter, at }: Deed, whileOpen: boolean): Finding[] {
  const toClosure = { to: `/desk/letters/${letter.id}/closure`, label: cure('toClosure') };
  if (opening.open)
    return whileOpen
      ? []
      : [
          obstacle(
            'still open',
            say('stillOpen', { when: instantInWords(opening.endsAt, opening.timeZone) }),
            toClosure,
          ),
        ];
  const waited = (at.getTime() - opening.endsAt.getTime()) / 1000;
  const seconds = Math.ceil(settings().arrivalSeconds - waited);
  return seconds > 0 ? [obstacle('taking in', say('takingIn', { seconds }), null)] : [];
}

/** The edition that is frozen and waits for its seal, if nothing has gone wrong with it. */
const editionInTheMaking = (reading: Reading, letterId: string) =>
  reading.edition.findFirst({
    where: { letterId, voidedAt: null, failure: null, seal: null },
    select: { number: true },
  });
