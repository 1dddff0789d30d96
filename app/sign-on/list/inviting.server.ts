import { countryOfLabel } from '~/officials/person/country-label';
import { findingOn } from '~/organisations/evidence/verifications.server';
import { database, type Transaction } from '~/platform/database/database.server';
import { withinBounds } from '~/platform/notice/mail-limits.server';
import { promiseCaused } from '~/platform/notice/notices.server';
import { databaseNow } from '~/platform/request/arrival.server';
import { count } from '~/platform/request/rate-limit.server';
import { defineJob, enqueue, isQueued } from '~/platform/work/queue.server';
import type { DoingOnLetter } from '~/trail/deed';
import { onLetter } from '~/trail/deeds.server';
import { rowsOf } from '~/trail/named-facts';
import { currentOpening } from '../opening/openings.server';
import { refuse } from '../opening/refusals.server';
import { countsOf, type JudgedLine } from './judged-line';
import { judgedLines } from './judging.server';
import { spokenLanguage } from './language-label';
import type { ListDeed } from './list-deeds.server';

/** Invitations made in one transaction. */
const ofOneWave = 2_500;
/** How long the rest waits where there is no room: the bounds are of hours and days. */
const later = 3_600;
const timing = { name: 'invite', expireInSeconds: 600, retryLimit: 20 } as const;

/**
 * Asks for the invitations of a list: its good lines are invited by the worker, wave by wave, within the bounds of whoever asks. Asked
 * again, it invites what was corrected since.
 * @param seen the number of mails that the page showed
 * @throws Refusal where the lead is not verified, sign-on is not open, no line is ready, or the list changed meanwhile
 */
export async function inviteList(deed: ListDeed, seen: number): Promise<void> {
  const { letter, list } = deed;
  await count('invitations of a letter', letter.id, seen);
  await onLetter('list-asked', letter.id, deed, async ({ tx, at, did, didNot }) => {
    await tx.$queryRaw`SELECT id FROM invitation_list WHERE id = ${list.id}::uuid FOR UPDATE`;
    if (await isQueued(tx, timing.name, { listId: list.id })) return didNot();
    const finding = await findingOn(tx, letter.leadId, null);
    if (!finding.verified) refuse('leadNotVerified', { organisation: deed.organisation.displayName });
    if (!(await currentOpening(tx, letter.id, at))) refuse('notOpen');
    const { mails } = countsOf(await judgedLines(tx, { listId: list.id, letterId: letter.id, leadId: letter.leadId }));
    if (mails === 0) refuse('listEmpty');
    if (mails !== seen) refuse('listChanged');
    await tx.invitationList.update({ where: { id: list.id }, data: { askedAt: at, askedById: deed.person.id } });
    await enqueue(tx, timing, { listId: list.id });
    return did({ plain: { listId: list.id, mails } });
  });
}

/** The job that invites the good lines of a list, wave by wave; what finds no room today goes later by itself. */
export const inviteJob = defineJob<{ listId: string }>({
  ...timing,
  async run({ listId }) {
    for (;;) if ((await inviteWave(listId)) === 'done') return;
  },
});

type Wave = 'more' | 'done';

/** Invites the next good lines of a list that was asked for. Run again, it goes on where it stands. */
async function inviteWave(listId: string): Promise<Wave> {
  const list = await database().invitationList.findUnique({ where: { id: listId }, include: { letter: true } });
  if (!list?.askedAt || !list.askedById) return 'done';
  const { letterId, askedById } = list;
  const by = { at: await databaseNow(), person: { id: askedById } };
  return onLetter(
    'organisations-invited',
    letterId,
    by,
    async (letter) => {
      const { tx, did, didNot } = letter;
      await tx.$queryRaw`SELECT id FROM invitation_list WHERE id = ${listId}::uuid FOR UPDATE`;
      if (!(await mayInvite(letter, list.letter.leadId))) return didNot<Wave>('done');
      const ready = readyIn(await judgedLines(tx, { listId, letterId, leadId: list.letter.leadId }));
      const cause = { causerId: askedById, subjectId: letterId };
      const wave = await withinBounds(tx, 'invitation', cause, ready.slice(0, ofOneWave));
      if (wave.length === 0) {
        if (ready.length > 0) await enqueue(tx, timing, { listId }, { startAfterSeconds: later });
        return didNot<Wave>('done');
      }
      const made = await makeInvitations(tx, list, wave, by.at);
      const mails = made.map(({ id, address }) => ({ aboutId: id, address }));
      await promiseCaused(tx, 'invitation', cause, mails);
      const then = wave.length < ready.length ? 'more' : 'done';
      return did<Wave>({ plain: { invitations: made.length }, beside: [rowsOf('invitation', made)] }, then);
    },
    { timeout: 60_000 },
  );
}

async function mayInvite({ tx, id, at }: DoingOnLetter<'organisations-invited'>, leadId: string): Promise<boolean> {
  const finding = await findingOn(tx, leadId, null);
  return finding.verified && (await currentOpening(tx, id, at)) !== null;
}

type Ready = JudgedLine & { readonly address: string };

/** Each address that gets an invitation, with its line. */
const readyIn = (lines: readonly JudgedLine[]): Ready[] =>
  lines
    .filter(({ state }) => state === 'ready')
    .flatMap((line) =>
      line.addresses.flatMap(({ address, verdict }) => (verdict === 'fresh' ? [{ ...line, address }] : [])),
    );

type Asked = {
  readonly letterId: string;
  readonly language: string;
  readonly message: string | null;
  readonly askedById: string | null;
};

/** In one statement, as their lines are inserted; an address that somebody invited meanwhile is left out. */
const makeInvitations = (tx: Transaction, list: Asked, wave: readonly Ready[], invitedAt: Date) => {
  const rows = wave.map((line) => ({
    line: line.id,
    address: line.address,
    organisation: line.organisation || null,
    country: countryOfLabel(line.country) ?? null,
    language: spokenLanguage(line.language) ?? list.language,
    message: line.message ?? list.message,
  }));
  return tx.$queryRaw<{ id: string; address: string }[]>`
    INSERT INTO invitation (id, letter_id, line_id, address, organisation_name, country, language, message, invited_at, invited_by_id)
    SELECT gen_random_uuid(), ${list.letterId}::uuid, line, address, organisation, country, language, message,
      ${invitedAt}, ${list.askedById}::uuid
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row(
      line uuid, address text, organisation text, country text, language text, message text)
    ON CONFLICT DO NOTHING RETURNING id, address`;
};
