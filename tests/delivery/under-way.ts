import { beforeEach, expect } from 'vitest';
import { dispatchDeed } from '~/delivery/dispatch/dispatch-deeds.server';
import { voidAndHaltWithoutFallen } from '~/delivery/halting/after-withdrawal.server';
import { sendSlice } from '~/delivery/sending/dispatch-job.server';
import { inPlace } from '../setup/coalition';
import { officials, sent } from '../setup/dispatches';
import { holdingOrganisation } from '../setup/holding';
import { deskOf } from '../setup/letters';
import { at, mailbox, mailer, sealed, statesOf, withdrawn } from '../setup/sending';

// A sealed letter and four officials before each test, and what happens to the dispatch while it goes.

export { at, mailbox, mailer, sealed, statesOf, withdrawn };

export let people: { id: string; address: string }[];
beforeEach(async () => {
  people = await officials(4);
});

export const deed = async (id: string) =>
  dispatchDeed(await deskOf(sealed.lead.administrator, sealed.letter.id, 'send letters', at), id);
export const dispatch = async (id: string) => (await deed(id)).dispatch;

/** A dispatch of which the provider took all but one. */
export async function underWay(): Promise<string> {
  await mailbox.behave({ answer: 'later', to: people[3]!.address });
  const id = await sent(sealed);
  await sendSlice(id, mailer, { milliseconds: 2000 });
  await mailbox.behave(null);
  expect((await statesOf(id)).sort()).toEqual(['accepted', 'accepted', 'accepted', 'prepared']);
  return id;
}

/** What the deed of revoking evidence does, as far as this room goes. */
export const revoked = (place: number) =>
  holdingOrganisation(sealed.organisations[place]!.id, at, async (organisation) => {
    const { tx, id: organisationId } = organisation;
    await tx.evidence.updateMany({ where: { organisationId }, data: { revokedAt: inPlace } });
    await voidAndHaltWithoutFallen(organisation);
  });
