import { organisationsOf } from '~/organisations/organisation/members.server';
import { may } from '~/organisations/organisation/permission';
import { database } from '~/platform/database/database.server';
import { signatoryChoices } from '../opening/authority.server';
import { shownLogo } from '../preparation/preparation-page.server';
import type { LineView } from '../signatories/printed-line';

/**
 * Whom a member of one organisation alone would ask, where nothing is left to choose: one authorised signatory, somebody else, on a proven
 * domain; with the line as its entry has it. Null where a choice is left, or where something is under way for this letter already.
 */
export async function readyToAsk(personId: string, textId: string) {
  const [membership, another] = await organisationsOf(personId);
  if (!membership || another || !may(membership.roles, 'prepare endorsements')) return null;
  const { id: organisationId, displayName: name, country, logo } = membership.organisation;
  const underWay = { organisationId, textId, cancelledAt: null };
  const [choices, running] = await Promise.all([
    signatoryChoices(database(), organisationId),
    database().preparation.count({ where: underWay }),
  ]);
  const [signatory, second] = choices.filter(({ whyNot }) => !whyNot);
  if (!signatory || second || signatory.personId === personId || running > 0) return null;
  const bare = { statement: null, statementLanguage: null, reservation: null };
  const line: LineView = { name, country, logo: logo && shownLogo(logo), ...bare };
  return { organisationId, signatory: signatory.name, address: signatory.address, line };
}
