import { database } from '~/platform/database/database.server';
import { openingOf } from '~/sign-on/opening/openings.server';
import type { PlanFields } from '~/sign-on/reminder/plan-form';
import { changePlan } from '~/sign-on/reminder/plans.server';
import { remindable } from '~/sign-on/reminder/remindable.server';
import { sendDueReminders } from '~/sign-on/reminder/reminder-job.server';
import type { AnOrganisation } from './coalition';
import { aPartner } from './deadlines';
import { aLetter, deskOf, openedAt } from './letters';

export const hour = 3_600_000;

/** A letter that was opened long ago and whose deadline is so many hours ahead; its lead has co-signed nothing. */
export async function aLetterDueIn(lead: AnOrganisation, hours: number) {
  const letter = await aLetter(lead);
  const now = Date.now();
  await openedAt(letter, new Date(now - 30 * 24 * hour), new Date(now + hours * hour));
  return letter;
}

export const inTheState = async (letterId: string, at = new Date()) => {
  const opening = await openingOf(database(), letterId, at);
  return remindable(database(), opening!);
};

/** An invited mailbox, as a row; ten days ago unless told otherwise. */
export const invitedRow = (letterId: string, address: string, facts = {}) =>
  database().invitation.create({
    data: { letterId, address, invitedAt: new Date(Date.now() - 240 * hour), ...facts },
  });

/** The rounds of a letter with the mailboxes of each, in the order in which they were sent. */
export async function roundsOf(letterId: string) {
  const rounds = await database().reminderRound.findMany({
    where: { opening: { letterId } },
    include: { reminders: true },
    orderBy: { id: 'asc' },
  });
  return rounds.map(({ reminders, ...round }) => ({ ...round, to: reminders.map(({ address }) => address).sort() }));
}

/** A member of the lead changes the plan. */
export const changing = async (by: AnOrganisation['editor'], letterId: string, fields: PlanFields) =>
  changePlan(await deskOf(by, letterId, 'invite organisations'), fields);

export { aPartner, sendDueReminders };
