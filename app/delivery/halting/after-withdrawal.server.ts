import type { Transaction } from '~/platform/database/database.server';
import {
  type Printing,
  printing,
  voidEditions,
  voidEditionsOfFallen,
  voidEditionsOfFormer,
} from '~/seal/edition/voiding.server';
import type { Consequence } from '~/trail/consequence';
import { byPlatform, type HeldLetter, type HeldOrganisation } from '~/trail/deed';
import { underWay } from '../dispatch/dispatch-view';
import { goneSince } from '../sending/gone-since.server';
import { asksForNote, pauseLocked, stopLocked } from '../sending/halts.server';

/**
 * What a withdrawal does to editions and dispatches. Before the first message was handed over, the editions that print the
 * signatory are void, and a dispatch of them is stopped. During a dispatch, the rest is paused until the lead decides.
 * Afterwards nothing: the PDF stays as delivered.
 */
export const voidAndHaltWithout: Consequence<'endorsement-withdrawn'> = async (letter, happened) => {
  for (const { plain } of happened) await haltWithout(letter, plain.endorsementId);
};

/** The same where an individual expert withdrew. */
export const voidAndHaltWithoutExpert: Consequence<'expert-withdrawn'> = async (letter, happened) => {
  for (const { plain } of happened) await haltPrinting(letter, { experts: [plain.expertEndorsementId] });
};

const haltWithout = (letter: HeldLetter<'alone'>, endorsementId: string) =>
  haltPrinting(letter, { endorsements: [endorsementId] });

async function haltPrinting(letter: HeldLetter<'alone'>, printed: Printing): Promise<void> {
  const { tx, id: letterId } = letter;
  await holdDispatches(tx, [letterId]);
  await voidEditions(letter, 'withdrawal', printed);
  await stopVoided(letter);
  const running = await tx.dispatch.findMany({
    where: {
      letterId,
      ...underWay,
      ...notPausedForNote,
      edition: printing(printed),
    },
  });
  for (const dispatch of running) await pauseLocked(letter, dispatch, 'withdrawal');
}

/** Where the letter moved to another version before the first message, its sealed editions are void, and a dispatch of them is stopped. */
export async function voidAndHaltFormer(letter: HeldLetter<'alone'>): Promise<void> {
  await holdDispatches(letter.tx, [letter.id]);
  await voidEditionsOfFormer(letter);
  await stopVoided(letter);
}

/**
 * The same for an organisation that may no longer be verified: editions not handed over are void, and dispatches of them are
 * stopped; during a dispatch, the rest is paused until the lead decides.
 */
export async function voidAndHaltWithoutFallen(organisation: HeldOrganisation<'alone'>): Promise<void> {
  const { tx, id: organisationId, letters } = organisation;
  await holdDispatches(
    tx,
    letters.map(({ id }) => id),
  );
  await voidEditionsOfFallen(organisation);
  for (const letter of letters) await haltFallen(letter, organisationId);
}

async function haltFallen(letter: HeldLetter<'alone'>, organisationId: string): Promise<void> {
  const { tx, id: letterId } = letter;
  await stopVoided(letter);
  const printed = { edition: { signatories: { some: { endorsement: { organisationId } } } } };
  const running = await tx.dispatch.findMany({ where: { letterId, ...underWay, ...notPausedForNote, ...printed } });
  for (const dispatch of running) {
    const { unverified } = await goneSince(tx, dispatch.editionId ?? '');
    const fallen = unverified.some((gone) => gone.organisationId === organisationId);
    if (fallen) await pauseLocked(letter, dispatch, 'revocation');
  }
}

const notPausedForNote = { pauses: { none: { endedAt: null, reason: { in: [...asksForNote] } } } };

/** Holds the dispatches of held letters, so that no worker claims a message before this transaction ends. */
async function holdDispatches(tx: Transaction, letterIds: readonly string[]): Promise<void> {
  const ids = [...letterIds];
  await tx.$queryRaw`SELECT id FROM dispatch WHERE letter_id = ANY(${ids}::uuid[]) ORDER BY id FOR NO KEY UPDATE`;
}

async function stopVoided(letter: HeldLetter<'alone'>): Promise<void> {
  const stranded = await letter.tx.dispatch.findMany({
    where: { letterId: letter.id, ...underWay, edition: { voidedAt: { not: null } } },
  });
  for (const dispatch of stranded) await stopLocked(letter, dispatch, byPlatform);
}
