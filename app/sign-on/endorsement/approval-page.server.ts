import { stands } from '~/letters/letter/standing.server';
import { comparison } from '~/letters/text/comparison';
import { findingOn } from '~/organisations/evidence/verifications.server';
import { database } from '~/platform/database/database.server';
import { isInterfaceLanguage } from '~/platform/locale/interface-languages';
import { tokenFor } from '~/platform/request/token.server';
import { latestArrival } from '../arrival/settling.server';
import type { PreparationRead } from '../opening/locked-preparation.server';
import type { OpenedLetter } from '../opening/opened-letter';
import { nextText } from '../opening/opened-letter.server';
import { keptText, type OpenedText } from '../opening/opened-text.server';
import { endOf, inTime, type Opening } from '../opening/opening';
import { countingOf } from '../preparation/counting.server';
import { renewedFor } from '../preparation/followed-links.server';
import { lineInForce, lineOf, shownLogo } from '../preparation/preparation-page.server';
import { publiclySigned, publiclySignedNow } from '../signatories/publicly-signed.server';
import { statementWaits } from '../signatories/signatory';
import { bothOf, otherOf } from '../together/acts.server';
import { approvalLink } from './approvals.server';

/** Everything that the authorised signatory sees behind the link, and of who else signed what everybody can read; null where none is. */
export async function approvalPage(token: string | undefined, at: Date) {
  const found = await followedLink(token, at);
  const opening = found?.preparation.opening;
  if (!found || !opening) return null;
  const { link, preparation, state } = found;
  const [text, around, signed, former, arrival] = await Promise.all([
    keptText(database(), preparation.textId),
    aroundOf(preparation),
    publiclySigned(preparation.letterId, preparation),
    lineInForce(preparation),
    latestArrival(preparation.id, link.approvalId),
  ]);
  const next = preparation.nextTextId ? await nextText(text, opening.id) : null;
  const { digest, kind, width, height } = around;
  const logo = digest && kind && width && height ? shownLogo({ digest, kind, width, height, pale: false }) : null;
  return {
    /** What was typed is on record, and is still to be done. */
    state: arrival?.waits && state !== 'used' ? ('received' as const) : state,
    arrival,
    letter: { ...letterOf(preparation, opening, text, around.fileReferences, at), next },
    // A changed name is the organisation’s once it is approved.
    organisation: former?.name ?? preparation.printedName,
    organisationId: preparation.organisationId,
    signed,
    /** Of two who sign together, the other one, and when the reader signed. */
    together: await togetherOf(preparation),
    /** Approving is also the yes to be an authorised signatory, as which this person was named. */
    nominated: preparation.nominationId !== null,
    address: preparation.signatoryAddress ?? '',
    preparedBy: around.preparedBy,
    before: await signedBefore(preparation, text),
    path: `/approvals/${found.token}`,
    /** What differs from the text for which this person was asked first, where another request took the place of that one. */
    renewed: found.formerTextId ? await sinceText(found.formerTextId, text) : null,
    line: lineOf(preparation, logo),
    /** Where only what is printed is to change: the line in force, which stands until then. */
    former,
    /** The lead reads the statement before it is shown. */
    statementWaits: preparation.statement !== null && statementWaits(preparation),
    shown: { line: preparation.line, declared: preparation.declared },
    /** Of the mail that held the link. */
    language: isInterfaceLanguage(around.language) ? around.language : null,
  };
}

/**
 * What a link shows: where the text moved under it, the request that was mailed in its place.
 * @returns also the token of what is shown, and the text for which it had been asked before, if another request took its place
 */
async function followedLink(token: string | undefined, at: Date) {
  const found = await approvalLink(token, at);
  if (!found || !token) return null;
  const asked = { ...found, token, formerTextId: null };
  if (found.state === 'waiting' || found.state === 'given') return asked;
  const approval = await database().approval.findUniqueOrThrow({ where: { id: found.link.approvalId } });
  const renewed = await renewedFor(database(), approval);
  if (!renewed) return asked;
  const shown = tokenFor('approval', renewed.id);
  const link = await approvalLink(shown, at);
  return link && { ...link, token: shown, formerTextId: approval.textId };
}

type Around = {
  fileReferences: string;
  preparedBy: string | null;
  language: string | null;
  digest: string | null;
  kind: string | null;
  width: number | null;
  height: number | null;
};

/** What stands around the preparation on its page; one query, since many read it at once on the last evening. */
async function aroundOf({ letterId, preparedById, logoId, signatoryAddress, invitationId }: PreparationRead) {
  const [around] = await database().$queryRaw<Around[]>`
    SELECT file_references AS "fileReferences", logo.digest, logo.kind, logo.width, logo.height,
      (SELECT coalesce(name, address) FROM person WHERE id = ${preparedById}::uuid) AS "preparedBy",
      coalesce((SELECT language FROM person WHERE address = ${signatoryAddress}),
        (SELECT language FROM invitation WHERE id = ${invitationId}::uuid)) AS language
    FROM letter LEFT JOIN logo ON logo.id = ${logoId}::uuid WHERE letter.id = ${letterId}::uuid`;
  return around!;
}

function letterOf(
  preparation: PreparationRead,
  opening: Opening,
  text: Pick<OpenedLetter, 'id' | 'digest' | 'version' | 'parts'>,
  fileReferences: string,
  at: Date,
): Omit<OpenedLetter, 'next'> {
  const { deadline, timeZone, call } = opening;
  const { lead, deliveredAt } = preparation;
  const until = { deadline, endsAt: endOf(opening), timeZone, open: inTime(opening, at) };
  return { ...text, lead, fileReferences, call, ...until, deliveredAt };
}

/** What the page says once the signatory approved. */
export async function approvedPage(preparation: PreparationRead) {
  const { organisationId, letterId, printedName: organisation, title: letterTitle, signatoryAddress } = preparation;
  // What takes more reading is asked for where it matters.
  const { verified } = await findingOn(database(), organisationId, null);
  const counting = verified ? null : await countingOf(organisationId, letterId);
  // Read before the deed: what everybody can read by now is another revision.
  const signed = preparation.publicSlug ? await publiclySignedNow(letterId) : null;
  const line = preparation.changesId !== null;
  return { organisation, organisationId, letterTitle, address: signatoryAddress ?? '', counting, signed, line };
}

async function togetherOf(preparation: PreparationRead) {
  const other = await otherOf(database(), preparation);
  if (!other) return null;
  const [mine, theirs] = await bothOf(database(), preparation);
  const declined = theirs?.declined ?? null;
  return { other: other.name, otherSigned: other.signed, otherDeclined: declined, actedAt: mine?.actedAt ?? null };
}

/** What the organisation signed before, where the letter has moved on without it: which version, and what differs since. */
async function signedBefore(
  { letterId, organisationId, textId, preparedById, changesId }: PreparationRead,
  text: OpenedText,
) {
  // Where a member prepared it, that one knows; the platform prepares for who was left behind.
  if (preparedById || changesId) return null;
  const last = await database().consent.findFirst({
    where: { endorsement: { letterId, organisationId, ...stands }, textId: { not: textId } },
    orderBy: { givenAt: 'desc' },
    select: { textId: true },
  });
  return last && sinceText(last.textId, text);
}

/** The version of an earlier text, and what differs since. */
async function sinceText(textId: string, text: OpenedText) {
  const { version, parts } = await keptText(database(), textId);
  return { version, places: comparison(parts, text.parts) };
}
