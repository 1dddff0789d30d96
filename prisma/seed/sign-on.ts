import { stands } from '~/letters/letter/standing.server';
import { allowed } from '~/organisations/organisation/members.server';
import { database } from '~/platform/database/database.server';
import { databaseNow } from '~/platform/request/arrival.server';
import { tokenFor } from '~/platform/request/token.server';
import { decide } from '~/sign-on/decision/decisions.server';
import { approvalLink, approve, requestApproval } from '~/sign-on/endorsement/approvals.server';
import { openLetter } from '~/sign-on/endorsement/opening-deeds.server';
import { beginInvitation, invitationLink } from '~/sign-on/invitation/invitation-answers.server';
import { inviteOrganisations } from '~/sign-on/invitation/invitations.server';
import type { Call } from '~/sign-on/opening/opening';
import { preparationDeed } from '~/sign-on/opening/preparation-deeds.server';
import { changePreparation } from '~/sign-on/preparation/preparations.server';
import { castStatements } from '../cast/letters';
import { type CastOrganisation, coalition } from '../cast/people';
import { acting } from './actors';
import { leading } from './letters';

const lead = coalition[0]!;
const partners = coalition.slice(1);

/** Opens a letter until some days from now, at 18:00 in Brussels, signed by the lead; unless it was opened. */
export async function opened(letterId: string, days: number, call: Partial<Call> = {}): Promise<void> {
  if ((await database().opening.count({ where: { letterId } })) === 0) {
    const membership = await signatoryOf(lead);
    await openLetter(await leading(letterId, 'open letters'), {
      ...call,
      deadline: eighteenInBrussels(days),
      timeZone: 'Europe/Brussels',
      signatory: membership.id,
      printName: false,
      declaration: '',
    });
  }
  await approvedBy(lead, letterId);
}

const eighteenInBrussels = (days: number): Date => {
  const day = new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const offset = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Brussels', timeZoneName: 'longOffset' })
    .formatToParts(new Date(`${day}T12:00:00Z`))
    .find(({ type }) => type === 'timeZoneName')!;
  return new Date(`${day}T18:00:00${offset.value.replace('GMT', '') || 'Z'}`);
};

const organisationOf = ({ legalName }: CastOrganisation) =>
  database().organisation.findFirstOrThrow({ where: { legalName }, select: { id: true } });

async function signatoryOf(organisation: CastOrganisation) {
  const { id } = await organisationOf(organisation);
  return database().membership.findFirstOrThrow({
    where: { organisationId: id, roles: { has: 'authorised_signatory' }, endedAt: null },
  });
}

/** Invites every partner of the coalition, unless it is invited. */
export async function invited(letterId: string): Promise<void> {
  const known = await database().invitation.findMany({ where: { letterId }, select: { address: true } });
  const fresh = partners
    .map(({ name, members }) => ({ address: members[0]!.address, name: name as string }))
    .filter(({ address }) => !known.some((invitation) => invitation.address === address));
  if (fresh.length > 0) await inviteOrganisations(await leading(letterId, 'invite organisations'), fresh);
}

/** How far a partner has come with its invitation. */
export type Progress = 'begun' | 'asked' | 'co-signed';

/** Lets a partner answer its invitation as far as told; goes on where it stands. */
export async function answered(letterId: string, partner: CastOrganisation, progress: Progress): Promise<void> {
  const { id } = await organisationOf(partner);
  if ((await database().endorsement.count({ where: { letterId, organisationId: id } })) > 0) return;
  const preparationId = await begun(letterId, partner, id);
  if (progress === 'begun') return;
  const waiting = await database().approval.count({ where: { preparationId, cancelledAt: null, usedAt: null } });
  if (waiting === 0) await asked(preparationId, partner);
  if (progress === 'co-signed') await approvedBy(partner, letterId);
}

async function begun(letterId: string, partner: CastOrganisation, organisationId: string): Promise<string> {
  const address = partner.members[0]!.address;
  const { id } = await database().invitation.findFirstOrThrow({ where: { letterId, address, cancelledAt: null } });
  const found = await invitationLink('invitation', tokenFor('invitation', id), await databaseNow());
  return beginInvitation(found!.link, await acting(address, organisationId, 'prepare endorsements'));
}

async function asked(preparationId: string, partner: CastOrganisation): Promise<void> {
  const policy = await database().person.findUniqueOrThrow({ where: { address: partner.members[0]!.address } });
  const preparing = async () =>
    allowed(await preparationDeed(policy, preparationId, 'prepare endorsements', await databaseNow())) as Parameters<
      typeof changePreparation
    >[0];
  const said = castStatements[partner.name];
  const { counter } = await database().preparation.findUniqueOrThrow({ where: { id: preparationId } });
  await changePreparation(await preparing(), {
    counter,
    printedName: partner.name,
    country: partner.country,
    withLogo: true,
    statement: said?.words ?? null,
    statementLanguage: said?.language,
    signatory: (await signatoryOf(partner)).id,
  });
  await requestApproval(await preparing());
}

/** The lead has read the statements that wait and shows them; the last so many still wait. */
export async function statementsShown(letterId: string, stillWaiting = 0): Promise<void> {
  const waiting = await database().endorsement.findMany({
    where: { letterId, ...stands, statement: { not: null }, statementShownAt: null, statementLeftOutAt: null },
    orderBy: { endorsedAt: 'asc' },
    select: { id: true },
  });
  for (const { id } of waiting.slice(0, Math.max(0, waiting.length - stillWaiting)))
    await decide(await leading(letterId, 'decide on signatories'), id, 'statement-shown', { reason: '' });
}

/** The authorised signatory approves from its mailbox what waits for it, if anything does. */
async function approvedBy(organisation: CastOrganisation, letterId: string): Promise<void> {
  const { id } = await organisationOf(organisation);
  const approval = await database().approval.findFirst({
    where: { preparation: { letterId, organisationId: id }, usedAt: null, cancelledAt: null, declinedAt: null },
  });
  if (!approval) return;
  const director = organisation.members[1]!;
  const { link, preparation } = (await approvalLink(tokenFor('approval', approval.id), await databaseNow()))!;
  await approve(link, {
    name: director.name,
    role: director.position,
    printName: false,
    declaration: preparation.declaration,
    line: preparation.line,
  });
}
