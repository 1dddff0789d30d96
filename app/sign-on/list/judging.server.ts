import { stands } from '~/letters/letter/standing.server';
import { opticalSize } from '~/organisations/logo/optical-size';
import { nameKey } from '~/organisations/name/name-key';
import { notHeld } from '~/organisations/name/names.server';
import type { Database, Transaction } from '~/platform/database/database.server';
import { noLongerNeeded, outcomeUnknown } from '~/platform/notice/notice-sending.server';
import { stoppedAmong } from '../invitation/mail-stops.server';
import { type JudgedLine, judgeLines, type Known, type Line, type LineCollected } from './judged-line';
import { addressesIn } from './list-line';

type Reading = Database | Transaction;
type Of = { readonly listId: string; readonly letterId: string; readonly leadId: string };

/** The lines of a list, each with its state, in their order; seven sets of rows, however many they are. */
export async function judgedLines(reading: Reading, { listId, ...of }: Of): Promise<JudgedLine[]> {
  const rows = await reading.invitationLine.findMany({
    where: { listId },
    orderBy: { place: 'asc' },
    omit: { cells: true },
    include: { list: { select: { collected: true } }, logo: { omit: { upload: true, picture: true } } },
  });
  const made = await reading.invitation.findMany({
    where: { line: { listId } },
    select: { lineId: true, address: true },
  });
  const invited = new Map<string | null, string[]>();
  for (const { lineId, address } of made) invited.set(lineId, [...(invited.get(lineId) ?? []), address ?? '']);
  const lines = rows.map(
    ({ setAsideAt, list, logoId: _logo, website, statement, position, logo, ...line }): Line => ({
      ...line,
      collected: list.collected ? { website, statement, position, logo: logo && logoIn(logo) } : null,
      setAside: setAsideAt !== null,
      invited: invited.get(line.id) ?? [],
    }),
  );
  return judgeLines(lines, await knownOf(reading, of, lines));
}

/** A logo of a line, and whether it was made again. */
function logoIn({ id, name, width, height, refusal }: LogoRow): LineCollected['logo'] {
  if (width && height) return { id, name, state: 'made', ...opticalSize({ width, height }, cell) };
  return { id, name, state: refusal ? 'refused' : 'waits' };
}
type LogoRow = { id: string; name: string; width: number | null; height: number | null; refusal: unknown };
/** The room for a logo beside its line, in CSS pixels. */
const cell = { width: 120, height: 60 };

async function knownOf(
  reading: Reading,
  { letterId, leadId }: Omit<Of, 'listId'>,
  lines: readonly Line[],
): Promise<Known> {
  const addresses = [...new Set(lines.flatMap(({ address }) => addressesIn(address).addresses))];
  const invitations = await reading.invitation.findMany({
    where: { letterId, cancelledAt: null },
    select: { address: true, organisationId: true, organisationName: true, declinedAt: true },
  });
  const endorsements = await reading.endorsement.findMany({
    where: { letterId, ...stands },
    select: { organisationId: true, printedName: true, organisation: { select: { displayName: true } } },
  });
  const signed = new Set(endorsements.map(({ organisationId }) => organisationId));
  const stopped = await stoppedAmong(reading, letterId, addresses);
  const byAddress = new Map<string, 'invited' | 'co-signed' | 'declined' | 'stopped'>();
  for (const { address, organisationId, declinedAt } of invitations) {
    const co = organisationId !== null && signed.has(organisationId);
    if (address) byAddress.set(address, co ? 'co-signed' : declinedAt ? 'declined' : 'invited');
  }
  for (const address of stopped) byAddress.set(address, 'stopped');
  const names = [...endorsements.map((each) => each.printedName), ...invitations.map((each) => each.organisationName)];
  return {
    byAddress,
    dead: await deadAmong(reading, leadId, addresses),
    names: new Set(names.map((name) => nameKey(name ?? ''))),
    signed: new Set(endorsements.flatMap((each) => [each.printedName, each.organisation.displayName]).map(nameKey)),
    own: await ownOf(reading, leadId),
  };
}

/** By what a line is told to be the lead’s own. */
async function ownOf(reading: Reading, leadId: string): Promise<Known['own']> {
  const { displayName, names, memberships } = await reading.organisation.findUniqueOrThrow({
    where: { id: leadId },
    select: {
      displayName: true,
      names: { where: notHeld, select: { name: true } },
      memberships: {
        where: { admittedAt: { not: null }, endedAt: null },
        select: { person: { select: { address: true } } },
      },
    },
  });
  return {
    names: new Set([displayName, ...names.map(({ name }) => name)].map(nameKey)),
    addresses: new Set(memberships.map(({ person }) => person.address)),
  };
}

/** Mailboxes to which the last invitation of this lead was refused. */
async function deadAmong(reading: Reading, leadId: string, addresses: readonly string[]): Promise<Set<string>> {
  const found = await reading.$queryRaw<{ address: string }[]>`
    SELECT address FROM (
      SELECT DISTINCT ON (n.address) n.address, n.failed_at, n.failure FROM notice n JOIN letter l ON l.id = n.subject_id
      WHERE n.kind = 'invitation' AND l.lead_id = ${leadId}::uuid AND n.address = ANY (${[...addresses]}::text[])
      ORDER BY n.address, n.created_at DESC) last
    WHERE failed_at IS NOT NULL AND failure NOT IN (${noLongerNeeded}, ${outcomeUnknown})`;
  return new Set(found.map(({ address }) => address));
}
