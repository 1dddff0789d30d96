import { randomUUID } from 'node:crypto';
import type { StaffVisitor } from '~/accounts/visitors.server';
import { database, type Transaction } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import { NotFound } from '~/platform/request/not-found';
import { Refusal } from '~/platform/request/refusal';
import { recordOfInstallation } from '~/trail/installation-events.server';
import { sourceRecordsOf } from '../directory/directory.server';
import { dateOfficials, writeDirectory } from '../directory/directory-rows.server';
import { isSuppressed } from '../directory/officials.server';
import { importWords } from '../person/import.words';
import type { OfficialTyped } from '../person/official-form';
import type { SourceRecord } from '../person/official-view';
import { factsOfForm, onlyNew } from './by-hand';
import { lockDirectory } from './imports.server';

const _say = importWords('en');

/**
 * Adds an official by hand. No list ends what was added by hand.
 * @throws Refusal where an address belongs to somebody in the directory, or whoever reads it objected
 */
export async function addOfficial(staff: StaffVisitor, typed: OfficialTyped): Promise<string> {
  const id = randomUUID();
  await transaction(async (tx) => {
    await lockDirectory(tx);
    await addressesFree(tx, typed, null);
    await writeByHand(tx, id, staff.at, typed, []);
    await recordOfInstallation(tx, {
      kind: 'official-added',
      at: staff.at,
      actorId: staff.person.id,
      plain: { officialId: id },
    });
  });
  return id;
}

/**
 * Keeps what the staff knows better, beside what the lists say: it is believed first, and confirms the official as of now.
 * @throws Refusal where an address is somebody else’s, or whoever reads it objected
 */
export async function changeOfficial(staff: StaffVisitor, officialId: string, typed: OfficialTyped): Promise<void> {
  await transaction(async (tx) => {
    await lockDirectory(tx);
    const sources = await sourceRecordsOf(tx, officialId);
    if (sources.length === 0) throw new NotFound();
    await addressesFree(tx, typed, officialId);
    await writeByHand(tx, officialId, staff.at, typed, sources);
    await recordOfInstallation(tx, {
      kind: 'official-changed',
      at: staff.at,
      actorId: staff.person.id,
      plain: { officialId },
    });
  });
}

/** Refuses addresses that are somebody else’s in the common directory, or of whoever objected. */
export async function addressesFree(
  tx: Transaction,
  { addresses }: OfficialTyped,
  officialId: string | null,
): Promise<void> {
  for (const { address } of addresses) {
    const known = await tx.officialMailbox.findFirst({
      where: { address, endedAt: null, official: { leadId: null, ...(officialId && { id: { not: officialId } }) } },
      select: { official: { select: { fullName: true } } },
    });
    if (known) throw new Refusal(importWords.sentence('addressKnown', { name: known.official.fullName }));
    if (!officialId && (await isSuppressed(tx, address))) throw new Refusal(importWords.sentence('objectedAddress'));
  }
}

/** Writes the by-hand source of an official, with whatever the other sources do not say already. */
export async function writeByHand(
  tx: Transaction,
  officialId: string,
  at: Date,
  typed: OfficialTyped,
  sources: readonly SourceRecord[],
): Promise<void> {
  const others = sources.filter(({ source }) => source !== 'by-hand');
  const earlier = sources.find(({ source }) => source === 'by-hand');
  const facts = onlyNew(factsOfForm(typed), others);
  const brought = earlier?.brought ?? (others.length > 0 ? 'details' : 'person');
  const byHand: SourceRecord = { source: 'by-hand', externalId: officialId, brought, facts, ended: false };
  const added = sources.length === 0 ? [officialId] : [];
  const touched = [{ officialId, sources: [...others, byHand] }];
  await writeDirectory(tx, { at, asOf: at, importId: null, added, sources: [{ officialId, record: byHand }], touched });
  await dateOfficials(tx, [officialId]);
}

/** Says that an official is still so, as of now: without any list, and changing nothing else. */
export async function confirmOfficial(staff: StaffVisitor, officialId: string): Promise<void> {
  await transaction(async (tx) => {
    const { count } = await tx.official.updateMany({
      where: { id: officialId, endedAt: null },
      data: { asOf: staff.at },
    });
    if (count === 0) throw new Refusal(importWords.sentence('notInOffice'));
    await tx.officialSource.updateMany({
      where: { officialId, endedAt: null, brought: 'person' },
      data: { asOf: staff.at },
    });
    await recordOfInstallation(tx, {
      kind: 'official-changed',
      at: staff.at,
      actorId: staff.person.id,
      plain: { officialId },
    });
  });
}

/** The officials whose mailboxes are read by staff’s eyes: for pages that only show. */
export const officialById = (id: string) =>
  database().official.findUnique({
    where: { id },
    include: {
      lead: { select: { displayName: true } },
      sources: { orderBy: { asOf: 'desc' } },
      mailboxes: { orderBy: [{ position: 'asc' }, { address: 'asc' }] },
      roles: { where: { endedAt: null } },
      holders: { orderBy: { recordedAt: 'desc' }, include: { holder: { select: { id: true, fullName: true } } } },
      offices: { where: { endedAt: null }, include: { office: { select: { id: true, fullName: true } } } },
    },
  });
