import { factsFrom, factsSelection, provenHosts } from '~/organisations/evidence/verified';
import { printableNames } from '~/organisations/name/names.server';
import { database } from '~/platform/database/database.server';
import { administratorsOf, signatoryChoices } from '../opening/authority.server';
import type { Line } from '../opening/line.server';
import {
  nameOfOther,
  type PreparationRead,
  readPreparation,
  seenBy,
  seenOf,
} from '../opening/locked-preparation.server';
import { openedLetter } from '../opening/opened-letter.server';
import type { PreparationDeed } from '../opening/preparation-deeds.server';
import type { LineView } from '../signatories/printed-line';
import { type ShownLogo, statementWaits } from '../signatories/signatory';
import { bothOf } from '../together/acts.server';

type LogoRow = { digest: string; kind: string; width: number; height: number; pale: boolean };
export const shownLogo = ({ digest, kind, width, height }: LogoRow): ShownLogo => ({
  digest,
  kind: kind as 'svg' | 'png',
  width,
  height,
});

/** Everything that the pages of one preparation show; the number of queries is fixed. */
export async function preparationPage(deed: PreparationDeed<'prepare endorsements'>) {
  const found = await readPreparation(database(), deed.preparation.id);
  const read = found && seenBy(found, deed.person.id);
  if (!found || !read) throw new Error(`no preparation ${deed.preparation.id}`);
  const [letter, organisation, signatories, approval, logo, names, former] = await Promise.all([
    openedLetter(read.letterId, deed.at),
    database().organisation.findUniqueOrThrow({
      where: { id: read.organisationId },
      select: { ...factsSelection, logo: true },
    }),
    signatoryChoices(database(), read.organisationId),
    database().approval.findFirst({ where: { preparationId: read.id }, orderBy: { askedAt: 'desc' } }),
    read.logoId ? database().logo.findUnique({ where: { id: read.logoId } }) : null,
    printableNames(database(), read.organisationId, read.printedName),
    lineInForce(read),
  ]);
  if (!letter) throw new Error(`letter ${read.letterId} was never opened`);
  return {
    letter,
    organisation: {
      id: read.organisationId,
      name: read.organisation,
      logo: organisation.logo && shownLogo(organisation.logo),
    },
    pale: (logo ?? organisation.logo)?.pale ?? false,
    provenHosts: provenHosts(factsFrom(organisation)),
    signatories,
    names,
    line: lineOf(read, logo && shownLogo(logo)),
    /** Where what is printed is to change, for who has co-signed: the line in force, which stands until then. */
    former,
    changesId: read.changesId,
    approval: approval && {
      askedAt: approval.askedAt,
      declinedAt: approval.declinedAt,
      declinedReason: approval.declinedReason,
      waits: !approval.usedAt && !approval.cancelledAt && !approval.declinedAt,
    },
    preparation: {
      id: read.id,
      counter: read.counter,
      signatoryId: found.signatoryId,
      secondId: found.secondSignatoryId,
      decides: read.decides,
      boardDecidedOn: read.boardDecidedOn,
      signatory:
        signatories.find(({ membershipId }) => membershipId === found.signatoryId)?.name ?? found.signatoryAddress,
      textMoved: read.textId !== letter.id,
      over: deed.preparation.over,
    },
    /** Where each of two who sign together is, who reads first; null where one signs. */
    together: read.decides === 'two' ? await togetherOf(read, deed.membershipId) : null,
    /** The lead reads the statement before it is shown. */
    statementWaits: statementWaits(read),
    shown: { line: read.line, declared: read.declared, seen: seenOf(read) },
    mine: read.signatoryId === deed.membershipId,
  };
}

/** The line that a preparation is to replace, as it is printed now; null where it is to be co-signed. */
export async function lineInForce({ changesId }: Pick<PreparationRead, 'changesId'>): Promise<LineView | null> {
  if (!changesId) return null;
  const { logo, signatoryName, signatoryRole, ...line } = await database().endorsement.findUniqueOrThrow({
    where: { id: changesId },
    include: { logo: true },
  });
  const signedBy = signatoryName && signatoryRole ? { name: signatoryName, role: signatoryRole } : null;
  return { ...lineOf(line, logo && shownLogo(logo)), signedBy };
}

/** Mailboxes of those who can do what only an administrator can, for who is none. */
export const whoAdministers = (organisationId: string) => administratorsOf(database(), organisationId);

/** Where the two are, and whom the reader can ask: who has neither signed nor a link that waits. */
async function togetherOf(read: PreparationRead, membershipId: string) {
  const both = await bothOf(database(), read);
  const [mine] = read.signatoryId === membershipId ? both : [];
  const toAsk = both.filter((one) => one !== mine && !one.actedAt && !one.waits).map(({ name }) => name);
  return { both, acted: (mine?.actedAt ?? null) !== null, other: nameOfOther(read), whole: both.length === 2, toAsk };
}

/** The line of a preparation, to be shown as it will be printed. */
export const lineOf = (
  { printedName: name, country, statement, statementLanguage, reservation }: Omit<Line, 'logoDigest'>,
  logo: ShownLogo | null,
): LineView => ({ name, country, statement, statementLanguage, reservation, logo });
