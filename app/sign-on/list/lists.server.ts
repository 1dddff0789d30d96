import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import { database, type Transaction } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import type { InterfaceLanguage } from '~/platform/locale/interface-languages';
import { NotFound } from '~/platform/request/not-found';
import { keepLogos } from '../collected/collected-logos.server';
import type { ArchivedFile } from '../collected/logo-archive.server';
import { refuse } from '../opening/refusals.server';
import { readCollected } from './collected-lines.server';
import type { ListColumn } from './list-columns';
import type { ListDeed } from './list-deeds.server';
import type { Brought } from './list-file.server';
import { fieldsOf, type LineFields } from './list-line';

type Inviting = LetterDeed<'invite organisations'>;

/**
 * Keeps a list as it was brought, line by line; nobody is mailed, and nothing of it counts.
 * @param logos of a sign-on that was collected elsewhere, none or some; null for a list of whom to invite
 * @returns its id
 */
export async function keepList(
  { letter, person, at }: Inviting,
  { source, header, columns, rows }: Brought,
  language: InterfaceLanguage,
  logos: readonly ArchivedFile[] | null = null,
): Promise<string> {
  return transaction(async (tx) => {
    const by = { madeAt: at, madeById: person.id, collected: logos !== null };
    const { id: listId } = await tx.invitationList.create({
      data: { letterId: letter.id, source, header: [...header], columns: [...columns], language, ...by },
      select: { id: true },
    });
    await insertLines(tx, listId, columns, rows);
    if (logos) await keepLogos(tx, listId, logos);
    if (logos) await readCollected(tx, listId, columns);
    return listId;
  });
}

/** In one statement: ten thousand lines are kept while somebody waits. */
async function insertLines(tx: Transaction, listId: string, columns: readonly ListColumn[], rows: Brought['rows']) {
  const lines = rows.map((cells, index) => ({
    place: index + 1,
    cells: cells.map(storable),
    ...fieldsOf(cells, columns),
  }));
  await tx.$executeRaw`
    INSERT INTO invitation_line (id, list_id, place, cells, organisation, person, address, country, language, note)
    SELECT gen_random_uuid(), ${listId}::uuid, place, cells, organisation, person, address, country, language, note
    FROM jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) AS line(place int, cells text[], organisation text,
      person text, address text, country text, language text, note text)`;
}

/** PostgreSQL keeps no NUL. */
const storable = (cell: string): string => cell.replaceAll('\0', '');

/** Reads the lines anew by what their columns hold; those that were changed by hand, or are invited, stay as they are. */
export async function mapColumns({ list }: ListDeed, columns: readonly ListColumn[]): Promise<void> {
  await transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM invitation_list WHERE id = ${list.id}::uuid FOR UPDATE`;
    const where = { listId: list.id, counter: 0, setAsideAt: null, invitations: { none: {} } };
    const lines = await tx.invitationLine.findMany({ where, select: { id: true, cells: true } });
    await tx.invitationList.update({ where: { id: list.id }, data: { columns: [...columns] } });
    const read = lines.map(({ id, cells }) => ({ id, ...fieldsOf(cells, columns) }));
    await tx.$executeRaw`
      UPDATE invitation_line l SET organisation = r.organisation, person = r.person, address = r.address,
        country = r.country, language = r.language, note = r.note
      FROM jsonb_to_recordset(${JSON.stringify(read)}::jsonb) AS r(
        id uuid, organisation text, person text, address text, country text, language text, note text)
      WHERE l.id = r.id`;
    if (list.collected) await readCollected(tx, list.id, columns);
  });
}

/** Changes one line as it was read; of two who change it at once the second is told. @throws NotFound where there is none */
export async function changeLine(
  { list }: ListDeed,
  id: string,
  { seen, logo, ...fields }: LineFields & { message: string | null; seen: number; logo?: string | null },
): Promise<void> {
  const open = { id, listId: list.id, invitations: { none: {} } };
  const { count } = await database().invitationLine.updateMany({
    where: { ...open, counter: seen },
    data: { ...fields, ...(list.collected ? { logoId: await ownLogo(list.id, logo) } : {}), counter: seen + 1 },
  });
  if (count > 0) return;
  if ((await database().invitationLine.count({ where: open })) === 0) throw new NotFound();
  refuse('lineChanged');
}

/** A logo of the list, and of no other. */
async function ownLogo(listId: string, id: string | null | undefined): Promise<string | null> {
  const logo = id ? await database().collectedLogo.findFirst({ where: { id, listId }, select: { id: true } }) : null;
  return logo?.id ?? null;
}

/** Sets one line aside, or takes it in again; an invited one stays. @throws NotFound where there is none */
export async function setAside({ list, at }: ListDeed, id: string, aside: boolean): Promise<void> {
  const line = { id, listId: list.id };
  const { count } = await database().invitationLine.updateMany({
    where: { ...line, invitations: { none: {} } },
    data: { setAsideAt: aside ? at : null },
  });
  if (count === 0 && (await database().invitationLine.count({ where: line })) === 0) throw new NotFound();
}

/** The message and the language of every line that has none of its own. */
export async function changeMessage(
  { list }: ListDeed,
  data: { message: string | null; language: InterfaceLanguage },
): Promise<void> {
  await database().invitationList.update({ where: { id: list.id }, data });
}

/** Removes a list that was not asked for: nobody was invited from it. */
export async function discardList({ list }: ListDeed): Promise<void> {
  await database().invitationList.deleteMany({ where: { id: list.id, askedAt: null } });
}
