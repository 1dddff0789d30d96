import { opticalSize } from '~/organisations/logo/optical-size';
import { groupsOf, inOrder, type Ordering } from '~/seal/edition/order';
import type { Expert } from '~/sign-on/expert/expert';
import type { Signatory } from '~/sign-on/signatories/signatory';
import type { DeliveryNotes } from '../publication/delivered.server';
import type { ShownExpert, ShownSignatory } from './public-letter';

/** The room of one logo on the wall, in CSS pixels. */
const cell = { width: 152, height: 76 };

/**
 * The signatories in their one order, those that were delivered first and the late ones by their dates, and in the groups under which
 * they are listed: by their places in it.
 */
export function placed(signatories: readonly Signatory[], ordering: Ordering, delivery: DeliveryNotes | null) {
  const isLate = ({ endorsementId }: Signatory) => delivery !== null && !delivery.signatories.has(endorsementId);
  const late = signatories.filter(isLate).sort((one, other) => Number(one.consentedAt) - Number(other.consentedAt));
  const ordered = [
    ...inOrder(
      signatories.filter((one) => !isLate(one)),
      ordering,
    ),
    ...late,
  ];
  const inTime = ordered.slice(0, ordered.length - late.length);
  const [leads, others] = [inTime.filter(({ lead }) => lead), inTime.filter(({ lead }) => !lead)];
  const pinned = others.filter((one) => one.pinned);
  const groups = groupsOf(others.slice(pinned.length), ordering);
  const runs = [
    { kind: 'lead' as const, heading: null, members: leads },
    { kind: 'pinned' as const, heading: null, members: pinned },
    ...groups.map((group) => ({ kind: 'group' as const, ...group })),
    { kind: 'late' as const, heading: null, members: late },
  ].filter(({ members }) => members.length > 0);
  const listed = runs.map(({ kind, heading, members }) => {
    const from = ordered.indexOf(members[0]!);
    return { kind, heading, from, to: from + members.length };
  });
  return { order: ordering.order, signatories: ordered.map((one) => shown(one, delivery)), groups: listed };
}

/** A signatory as shown: without the ids of the installation’s records. */
function shown(signatory: Signatory, delivery: DeliveryNotes | null): ShownSignatory {
  const {
    name,
    country,
    website,
    logo,
    statement,
    statementLanguage,
    reservation,
    signedBy,
    lead,
    attestedByLeadOnly,
    endorsementId,
    consentedAt,
  } = signatory;
  const late = delivery !== null && !delivery.signatories.has(endorsementId);
  return {
    name,
    country,
    website: /^https?:\/\//.test(website) ? website : '',
    picture: logo && { source: `/logos/${logo.digest}`, ...rounded(opticalSize(logo, cell)) },
    statement,
    statementLanguage,
    reservation,
    signedBy,
    lead,
    attestedByLeadOnly,
    late: late ? { at: consentedAt, after: consentedAt > delivery.at } : null,
  };
}

/** An expert as shown: without the ids of the installation’s records. */
export function shownExpert(expert: Expert, delivery: DeliveryNotes | null): ShownExpert {
  const { name, title, affiliation, endorsementId, consentedAt } = expert;
  const late = delivery !== null && !delivery.experts.has(endorsementId);
  return { name, title, affiliation, late: late ? { at: consentedAt, after: consentedAt > delivery.at } : null };
}

const rounded = ({ width, height }: { width: number; height: number }) => ({
  width: Math.round(width),
  height: Math.round(height),
});
