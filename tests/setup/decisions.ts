import { beforeAll } from 'vitest';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import type { Decision } from '~/sign-on/decision/decision';
import { decide } from '~/sign-on/decision/decisions.server';
import { coSign } from '~/sign-on/endorsement/endorsements.server';
import { changePreparation } from '~/sign-on/preparation/preparations.server';
import { signatoriesOf } from '~/sign-on/signatories/signatories.server';
import { letterTrail } from '~/trail/trail';
import { eventsOf } from '~/trail/trails.server';
import { type AnOrganisation, anOrganisation } from './coalition';
import { aLetter, deskOf, opened, prepared, preparing, typedFor } from './letters';

// A lead, a partner that co-signs with a statement, and what the lead decides of them.

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

export const words = 'Every report that is not followed up is a child who waits.';
export let lead: AnOrganisation;
export let partner: AnOrganisation;
beforeAll(async () => {
  lead = await anOrganisation({ name: 'Alliance', host: 'alliance.example', country: 'BE', verified: true });
  partner = await anOrganisation({ name: 'Partner', host: 'partner.example', country: 'SE', verified: true });
});

export const deskFor = (letterId: string) => deskOf(lead.editor, letterId, 'decide on signatories');
export const by = async (letterId: string, id: string, decision: Decision, reason = '', seen?: string) =>
  decide(await deskFor(letterId), id, decision, { reason, seen });

/** The partner, unless told, prepares its line with a statement and co-signs. */
export async function signed(
  preparationId: string,
  statement: string | null,
  { language, organisation = partner }: { language?: 'fr' | undefined; organisation?: AnOrganisation } = {},
) {
  const before = await database().preparation.findUniqueOrThrow({ where: { id: preparationId } });
  await changePreparation(await preparing(organisation.editor, preparationId, 'prepare endorsements'), {
    counter: before.counter,
    printedName: before.printedName,
    country: before.country,
    withLogo: false,
    statement,
    signatory: before.signatoryId,
    ...(language && { statementLanguage: language }),
  });
  const deed = await preparing(organisation.signatory, preparationId, 'bind the organisation');
  return coSign(deed, await typedFor(preparationId));
}

export async function coSigned({
  statement = words as string | null,
  held = true,
  language = undefined as 'fr' | undefined,
} = {}) {
  const letter = await aLetter(lead);
  await opened(lead, letter.id, undefined, { statements: held ? 'held' : 'shown' });
  const preparationId = await prepared(partner, letter.id);
  return { letter, preparationId, id: await signed(preparationId, statement, { language }) };
}

export const shownOf = async (letterId: string) =>
  (await signatoriesOf(database(), letterId)).map(({ name, statement }) => [name, statement]);
export const told = (address: string) => database().notice.count({ where: { kind: 'lead-decision', address } });
export const eventOf = async (letterId: string, kind: string) =>
  (await eventsOf(letterTrail(letterId))).find((event) => event.kind === kind);
