import { database, type Transaction } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import { logosOfLines } from '../collected/collected';
import { keepLogos } from '../collected/collected-logos.server';
import type { ArchivedFile } from '../collected/logo-archive.server';
import type { ListColumn } from './list-columns';
import type { ListDeed } from './list-deeds.server';
import { collectedIn } from './list-line';

/** Adds the files of another archive; one whose name is there already stays as it was. */
export async function addLogos({ list }: ListDeed, logos: readonly ArchivedFile[]): Promise<void> {
  await transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM invitation_list WHERE id = ${list.id}::uuid FOR UPDATE`;
    const kept = await tx.collectedLogo.findMany({ where: { listId: list.id }, select: { name: true } });
    const known = new Set(kept.map(({ name }) => name));
    await keepLogos(
      tx,
      list.id,
      logos.filter(({ name }) => !known.has(name)),
    );
    await readCollected(tx, list.id, list.columns);
  });
}

/** Reads from the cells what each line brings, and finds its logo; lines that were changed by hand or invited stay as they are. */
export async function readCollected(tx: Transaction, listId: string, columns: readonly ListColumn[]): Promise<void> {
  const [lines, logos] = await Promise.all([
    tx.invitationLine.findMany({
      where: { listId, counter: 0, invitations: { none: {} } },
      select: { id: true, organisation: true, cells: true },
      orderBy: { place: 'asc' },
    }),
    tx.collectedLogo.findMany({ where: { listId }, select: { id: true, name: true } }),
  ]);
  const read = lines.map((line) => ({ ...line, ...collectedIn(line.cells, columns) }));
  const matched = logosOfLines(read, logos);
  const rows = read.map(({ id, website, statement, position }, place) => ({
    ...{ id, website, statement, position },
    logo: matched[place] ?? null,
  }));
  await tx.$executeRaw`
    UPDATE invitation_line l SET website = r.website, statement = r.statement, position = r.position, logo_id = r.logo
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(id uuid, website text, statement text, position text, logo uuid)
    WHERE l.id = r.id`;
}

/** The logos of a list by name, each with whether it can be used. */
export const logosOf = ({ list }: ListDeed) =>
  database().collectedLogo.findMany({
    where: { listId: list.id },
    omit: { upload: true, picture: true },
    include: { lines: { select: { organisation: true }, orderBy: { place: 'asc' } } },
    orderBy: { name: 'asc' },
  });
