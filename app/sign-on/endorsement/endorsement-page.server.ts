import { findingOn } from '~/organisations/evidence/verifications.server';
import { database } from '~/platform/database/database.server';
import { openingOf } from '../opening/openings.server';
import { lineOf, shownLogo } from '../preparation/preparation-page.server';
import { editionPrinting } from '../printed-line/edition-printing.server';
import { signatoriesOf } from '../signatories/signatories.server';
import { countsOf, leadFirst, statementState } from '../signatories/signatory';
import { type EndorsementRead, meansOf, readEndorsement } from './endorsement-read.server';

/** What a member sees of its organisation’s endorsement, with those beside whom it stands. */
export async function endorsementPage(endorsementId: string, at: Date) {
  const endorsement = await readEndorsement(endorsementId);
  if (!endorsement) throw new Error(`no endorsement ${endorsementId}`);
  const { organisationId, letterId, consents } = endorsement;
  const open = { letterId, organisationId, completedAt: null, cancelledAt: null };
  const [finding, signatories, opening, preparation, edition] = await Promise.all([
    findingOn(database(), organisationId, letterId),
    signatoriesOf(database(), letterId),
    openingOf(database(), letterId, at),
    database().preparation.findFirst({ where: open, select: { id: true, changesId: true } }),
    editionPrinting(database(), endorsementId),
  ]);
  const lapsed = opening !== null && !consents.some(({ versionId }) => versionId === opening.versionId);
  return {
    ...shownEndorsement(endorsement),
    verified: finding.verified,
    /** The letter was opened again since, with a version that it has not co-signed. */
    lapsed,
    /** Until when others may co-sign; null where sign-on is over. */
    openUntil: opening?.open ? opening.endsAt : null,
    preparation: preparation?.id ?? null,
    /** Of what is printed: the change that is prepared, and the edition that prints it and keeps it from changing. */
    changing: preparation?.changesId === endorsementId ? preparation.id : null,
    sealedIn: edition?.number ?? null,
    closedAt: opening && !opening.open ? opening.endsAt : null,
    counts: countsOf(signatories),
    others: leadFirst(signatories).map(({ endorsementId: id, name, country }) => ({ id, name, country })),
  };
}

/** An endorsement as it may be shown to its organisation. */
export function shownEndorsement(endorsement: EndorsementRead) {
  const { logo, signatoryName: name, signatoryRole: role } = endorsement;
  return {
    id: endorsement.id,
    organisationId: endorsement.organisationId,
    organisation: endorsement.printedName,
    title: endorsement.title,
    lead: endorsement.lead,
    timeZone: endorsement.timeZone,
    language: endorsement.language,
    withdrawnAt: endorsement.withdrawnAt,
    declinedAt: endorsement.declinedAt,
    declineLiftedAt: endorsement.declineLiftedAt,
    statement: statementState(endorsement),
    /** What the lead gave as its reason when it last decided. */
    reason: endorsement.decisions[0]?.reason ?? null,
    handedOver: endorsement.handedOver,
    signedAfter: endorsement.signedAfter,
    line: { ...lineOf(endorsement, logo && shownLogo(logo)), signedBy: name && role ? { name, role } : null },
    lineChanges: endorsement.lineChanges.map((change) => ({
      id: change.id,
      givenAt: change.changedAt,
      name: change.typedName,
      role: change.typedRole,
      way: meansOf(change),
      declaration: change.declaration,
    })),
    consents: endorsement.consents.map((consent) => ({
      id: consent.id,
      givenAt: consent.givenAt,
      name: consent.typedName,
      role: consent.typedRole,
      way: meansOf(consent),
      digest: consent.digest,
      declaration: consent.declaration,
      /** Of two who signed together, the first one and what it declared. */
      first: consent.first && {
        name: consent.first.typedName,
        role: consent.first.typedRole,
        actedAt: consent.first.actedAt,
        way: meansOf({ ...consent.first, address: null }),
        declaration: consent.first.declaration,
      },
    })),
  };
}
export type ShownEndorsement = ReturnType<typeof shownEndorsement>;
