import { attestByStaff } from '~/organisations/evidence/attestations.server';
import { askMailboxCheck, confirmMailbox, mailboxCheckLink } from '~/organisations/evidence/mailbox-checks.server';
import { findingOn } from '~/organisations/evidence/verifications.server';
import { nameSignatory } from '~/organisations/member/nominations.server';
import { foundOrganisation } from '~/organisations/register/organisations.server';
import { database } from '~/platform/database/database.server';
import { databaseNow } from '~/platform/request/arrival.server';
import { tokenFor } from '~/platform/request/token.server';
import { accepting, acting, called, visiting, visitingStaff } from '../../../prisma/seed/actors';
import { staffAddress } from './place';

/** A partner for letters of which the story is about something else. */
export const estuaryFamilies = {
  name: 'Estuary Families',
  host: 'estuaryfamilies.example',
  country: 'IE',
  officer: 'Aoife Brennan',
  director: 'Cormac Daly',
};

/** An organisation of a journey: who prepares for it, and who may bind it. */
export type AnOrganisation = {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly officer: { readonly name: string; readonly address: string };
  readonly director: { readonly name: string; readonly address: string; readonly position: string };
};
type Wish = { name: string; host: string; country: string; officer: string; director: string };

/** An organisation that was founded, has an authorised signatory, and is verified: mailbox and the staff’s word. */
export async function verifiedOrganisation(wish: Wish): Promise<AnOrganisation> {
  const { name, host, country } = wish;
  const officer = { name: wish.officer, address: `policy@${host}` };
  const director = { name: wish.director, address: `director@${host}`, position: 'Director' };
  await called(officer.name, officer.address);
  const { id } = await foundOrganisation(await visiting(officer.address), {
    legalName: name,
    displayName: name,
    country,
    website: `https://${host}/`,
    kind: 'association',
    transparencyNumber: undefined,
    lei: undefined,
    nationalNumber: undefined,
    charityNumber: undefined,
  });
  await nameSignatory(await acting(officer.address, id, 'admit members'), director);
  await accepting(id, director);
  await proveMailbox(id, officer.address);
  await attestByStaff(await visitingStaff(staffAddress), id, 'Seen in the register of associations.');
  // All journeys share one installation, where a name like another story’s waits for the staff.
  if (!(await findingOn(database(), id, null)).verified)
    throw new Error(`${name} is not verified: does its name stand in another journey?`);
  return { id, name, country, officer, director };
}

async function proveMailbox(organisationId: string, address: string): Promise<void> {
  await askMailboxCheck(await acting(address, organisationId, 'show evidence'), address);
  const check = await database().mailboxCheck.findFirstOrThrow({ where: { organisationId, confirmedAt: null } });
  await confirmMailbox(mailboxCheckLink(tokenFor('mailbox-check', check.id), await databaseNow()));
}
