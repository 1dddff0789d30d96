import { findingOn } from '~/organisations/evidence/verifications.server';
import { database } from '~/platform/database/database.server';
import type { PreparationRead } from '../opening/locked-preparation.server';
import { openedLetter } from '../opening/opened-letter.server';
import { mailedOf } from '../preparation/mail-language.server';
import { lineOf, shownLogo } from '../preparation/preparation-page.server';
import { statementWaits } from '../signatories/signatory';
import { bothOf, otherOf } from '../together/acts.server';
import { approvalLink } from './approvals.server';

/** Everything that the authorised signatory sees behind the link, and nothing of who else signed; null where none is. */
export async function approvalPage(token: string | undefined, at: Date) {
  const found = await approvalLink(token, at);
  if (!found) return null;
  const { preparation, state } = found;
  const [letter, logo, preparedBy, finding] = await Promise.all([
    openedLetter(preparation.letterId, at),
    preparation.logoId ? database().logo.findUnique({ where: { id: preparation.logoId } }) : null,
    preparation.preparedById ? database().person.findUnique({ where: { id: preparation.preparedById } }) : null,
    findingOn(database(), preparation.organisationId, preparation.letterId),
  ]);
  if (!letter) return null;
  return {
    state,
    letter,
    organisation: preparation.printedName,
    /** Of two who sign together, the other one, and when the reader signed. */
    together: await togetherOf(preparation),
    /** Approving is also the yes to be an authorised signatory, as which this person was named. */
    nominated: preparation.nominationId !== null,
    address: preparation.signatoryAddress ?? '',
    preparedBy: preparedBy?.name ?? preparedBy?.address ?? null,
    line: lineOf(preparation, logo && shownLogo(logo)),
    /** The lead reads the statement before it is shown. */
    statementWaits: preparation.statement !== null && statementWaits(preparation),
    shown: { line: preparation.line, declared: preparation.declared },
    mailed: mailedOf(preparation),
    verified: finding.verified,
  };
}

async function togetherOf(preparation: PreparationRead) {
  const other = await otherOf(database(), preparation);
  if (!other) return null;
  const [mine] = await bothOf(database(), preparation);
  return { other: other.name, otherSigned: other.signed, actedAt: mine?.actedAt ?? null };
}
