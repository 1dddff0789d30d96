import { nameStaff } from '~/accounts/staff.server';
import { attestByStaff } from '~/organisations/evidence/attestations.server';
import { askMailboxCheck, confirmMailbox, mailboxCheckLink } from '~/organisations/evidence/mailbox-checks.server';
import { mayPassLater } from '~/organisations/logo/logos.server';
import { setLogo } from '~/organisations/logo/organisation-logos.server';
import { nameSignatory } from '~/organisations/member/nominations.server';
import { foundOrganisation } from '~/organisations/register/organisations.server';
import { database } from '~/platform/database/database.server';
import { databaseNow } from '~/platform/request/arrival.server';
import { isRefusal } from '~/platform/request/refusal';
import { tokenFor } from '~/platform/request/token.server';
import { castLogo } from '../cast/logos';
import { type CastOrganisation, coalition, staffMember } from '../cast/people';
import { accepting, acting, called, visiting, visitingStaff } from './actors';

/** Founds the organisations of the cast, names who signs for them, and has them verified; goes on where it was killed. */
export async function putOrganisationsInPlace(): Promise<void> {
  await called(staffMember.name, staffMember.address);
  await nameStaff(staffMember.address);
  for (const organisation of coalition) await putInPlace(organisation);
}

async function putInPlace(organisation: CastOrganisation): Promise<void> {
  const [policy, director] = organisation.members as [CastOrganisation['members'][0], CastOrganisation['members'][0]];
  await called(policy.name, policy.address);
  const id = (await idOf(organisation)) ?? (await found(organisation, policy.address));
  const standing = await database().organisation.findUniqueOrThrow({
    where: { id },
    include: { memberships: { include: { person: true } }, evidence: true },
  });
  if (!standing.logoId)
    await patiently(async () => setLogo(await acting(policy.address, id, 'set the logo'), castLogo(organisation.name)));
  const directors = standing.memberships.filter(({ person }) => person.address === director.address);
  if (directors.length === 0) await nameSignatory(await acting(policy.address, id, 'admit members'), director);
  if (!directors.some(({ admittedAt }) => admittedAt)) await accepting(id, director);
  if (!standing.evidence.some(({ method }) => method === 'mailbox')) await proveMailbox(id, policy.address);
  if (!standing.evidence.some(({ method }) => method === 'staff_attestation'))
    await attestByStaff(await visitingStaff(staffMember.address), id, 'Seen in the national register of associations.');
}

/** Does it again while the machine is too busy: nobody is there to upload the logo in a minute. */
async function patiently(deed: () => Promise<unknown>, times = 10): Promise<void> {
  try {
    await deed();
  } catch (thrown) {
    if (times === 0 || !isRefusal(thrown) || !mayPassLater(thrown)) throw thrown;
    await patiently(deed, times - 1);
  }
}

async function idOf({ legalName }: CastOrganisation): Promise<string | undefined> {
  return (await database().organisation.findFirst({ where: { legalName }, select: { id: true } }))?.id;
}

async function found(organisation: CastOrganisation, founder: string): Promise<string> {
  const { id } = await foundOrganisation(await visiting(founder), {
    legalName: organisation.legalName,
    displayName: organisation.name,
    country: organisation.country,
    website: `https://${organisation.host}/`,
    kind: organisation.kind,
    transparencyNumber: organisation.register?.number,
    lei: undefined,
    nationalNumber: undefined,
    charityNumber: undefined,
  });
  return id;
}

async function proveMailbox(organisationId: string, address: string): Promise<void> {
  await askMailboxCheck(await acting(address, organisationId, 'show evidence'), address);
  const check = await database().mailboxCheck.findFirstOrThrow({
    where: { organisationId, confirmedAt: null },
    orderBy: { askedAt: 'desc' },
  });
  await confirmMailbox(mailboxCheckLink(tokenFor('mailbox-check', check.id), await databaseNow()));
}
