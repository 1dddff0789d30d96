import { stands, versionIdInForce } from '~/letters/letter/standing.server';
import { factsFrom, factsSelection, verifiedFor } from '~/organisations/evidence/verified';
import { type Database, database, type Transaction } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { type Signatory, statementToShow } from './signatory';

type Reading = Database | Transaction;

/** A standing endorsement and whether it counts: what is not verified for the letter is shown and counted nowhere. */
export type CurrentEndorsement = Signatory & { readonly verified: boolean };

/**
 * The letter’s signatories: standing endorsements with a consent to a text of one version (the one in
 * force, unless told), of organisations verified for this letter. In no order; the queries do not grow with them.
 */
export async function signatoriesOf(reading: Reading, letterId: string, versionId?: string): Promise<Signatory[]> {
  const standing = await currentEndorsements(reading, letterId, versionId);
  return standing.filter(({ verified }) => verified).map(({ verified: _verified, ...signatory }) => signatory);
}

/** The same, with those that still wait for verification, for the lead’s eyes. */
export async function currentEndorsements(
  reading: Reading,
  letterId: string,
  versionId?: string,
): Promise<CurrentEndorsement[]> {
  const version = versionId ?? (await versionIdInForce(reading, letterId));
  if (!version) return [];
  const letter = await reading.letter.findUnique({
    where: { id: letterId },
    select: { id: true, lead: { select: factsSelection } },
  });
  if (!letter) return [];
  const lead = factsFrom(letter.lead);
  const rows = await reading.endorsement.findMany({
    where: { letterId, ...stands, consents: { some: { text: { versionId: version } } } },
    include: {
      logo: true,
      organisation: { select: { ...factsSelection, website: true } },
      consents: {
        where: { text: { versionId: version } },
        orderBy: { givenAt: 'asc' },
        take: 1,
        select: { givenAt: true },
      },
    },
  });
  return rows.map((row) => {
    const finding = verifiedFor(factsFrom(row.organisation), { id: letterId, lead }, settings().leadAttestation);
    return { ...shown(row), ...finding };
  });
}

/** How many signatories a letter has, and how many more wait for verification: for the lead’s eyes. */
export async function coSignedCounts(letterId: string): Promise<{ signatories: number; waiting: number }> {
  const standing = await currentEndorsements(database(), letterId);
  const signatories = standing.filter(({ verified }) => verified).length;
  return { signatories, waiting: standing.length - signatories };
}

type Row = {
  id: string;
  organisationId: string;
  printedName: string;
  country: string;
  statement: string | null;
  statementLanguage: string | null;
  statementShownAt: Date | null;
  statementLeftOutAt: Date | null;
  reservation: string | null;
  signatoryName: string | null;
  signatoryRole: string | null;
  lead: boolean;
  umbrella: string | null;
  tier: string | null;
  pinned: number | null;
  endorsedAt: Date;
  consents: { givenAt: Date }[];
  logo: { digest: string; kind: string; width: number; height: number } | null;
  organisation: { website: string };
};

function shown(row: Row) {
  const { logo, signatoryName: name, signatoryRole: role } = row;
  return {
    endorsementId: row.id,
    organisationId: row.organisationId,
    name: row.printedName,
    country: row.country,
    website: row.organisation.website,
    logo: logo && { digest: logo.digest, kind: logo.kind as 'svg' | 'png', width: logo.width, height: logo.height },
    statement: statementToShow(row),
    statementLanguage: row.statementLanguage,
    reservation: row.reservation,
    signedBy: name && role ? { name, role } : null,
    lead: row.lead,
    umbrella: row.umbrella,
    tier: row.tier,
    pinned: row.pinned,
    endorsedAt: row.endorsedAt,
    consentedAt: row.consents[0]?.givenAt ?? row.endorsedAt,
  };
}

/** Whether the lead’s own endorsement stands for the version: until then nothing is sealed. */
export async function leadHasEndorsed(reading: Reading, letterId: string, versionId?: string): Promise<boolean> {
  const version = versionId ?? (await versionIdInForce(reading, letterId));
  if (!version) return false;
  const own = { letterId, lead: true, ...stands, consents: { some: { text: { versionId: version } } } };
  return (await reading.endorsement.count({ where: own })) > 0;
}
