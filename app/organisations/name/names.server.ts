import type { StaffVisitor } from '~/accounts/visitors.server';
import { type Database, database, type Transaction } from '~/platform/database/database.server';
import { sentences } from '~/platform/locale/sentences';
import { count } from '~/platform/request/rate-limit.server';
import { Refusal } from '~/platform/request/refusal';
import { byPlatform, type DoingOnOrganisation } from '~/trail/deed';
import { onOrganisation } from '~/trail/deeds.server';
import type { Member } from '../organisation/members.server';
import type { NameEntry } from '../organisation/name-form';
import { lockNames } from '../organisation/organisation-locks.server';
import { resemblanceOf } from './resemblance.server';

const words = sentences('organisations/names', {
  known: '“{name}” is already one of the names of your organisation.',
  many: 'An organisation can have at most {most} names here. Remove one first.',
  gone: 'This name has already been removed.',
  entrys:
    '“{name}” is part of your organisation’s details. Change it there. On this page you can only remove names that were added here.',
  notHeld: 'This name is not on hold, or someone has released it in the meantime.',
});
const say = words.sentence;

/** The most names of an organisation at once. */
const mostNames = 30;

/** The names that are not held: those that an organisation can have printed. */
export const notHeld = { OR: [{ heldAt: null }, { releasedAt: { not: null } }] };

/** The names of an organisation, those of its entry first, with whether each is held. */
export async function namesOf(organisationId: string) {
  const rows = await database().organisationName.findMany({
    where: { organisationId, endedAt: null },
    orderBy: [{ kind: 'asc' }, { addedAt: 'asc' }],
  });
  return rows.map(({ id, name, kind, language, heldAt, heldReason, releasedAt }) => ({
    ...{ id, name, kind, language },
    held: heldAt !== null && releasedAt === null ? (heldReason ?? 'name') : null,
  }));
}

/**
 * The names that an organisation can choose to have printed: its own that are not held, and the one that a preparation prints
 * already, although it was removed since.
 */
export async function printableNames(
  reading: Database | Transaction,
  organisationId: string,
  printed?: string,
): Promise<string[]> {
  const rows = await reading.organisationName.findMany({
    where: { organisationId, AND: [notHeld, { OR: [{ endedAt: null }, ...(printed ? [{ name: printed }] : [])] }] },
    orderBy: [{ kind: 'asc' }, { addedAt: 'asc' }],
    select: { name: true },
  });
  return [...new Set(rows.map(({ name }) => name))];
}

/**
 * Adds a name under which the organisation can stand below a letter; one that could be taken for another’s, for a public body or
 * for a list of organisations is held for the staff.
 * @throws Refusal where the organisation has the name, or many names, already
 */
export async function addName(
  deed: Member<'change the organisation'>,
  { name, kind, language }: NameEntry,
): Promise<{ held: boolean }> {
  const { organisation, person } = deed;
  await count('names of a person', person.id);
  const work = async ({ tx, at, also, did }: DoingOnOrganisation<'name-added'>) => {
    const standing = await tx.organisationName.findMany({
      where: { organisationId: organisation.id, endedAt: null },
      select: { name: true },
    });
    if (standing.some((each) => each.name === name)) throw new Refusal(say('known', { name }));
    if (standing.length >= mostNames) throw new Refusal(say('many', { most: mostNames }));
    const like = await resemblanceOf(tx, name, organisation.id);
    const { id: nameId } = await tx.organisationName.create({
      data: {
        ...{ organisationId: organisation.id, name, kind, language, addedAt: at, addedById: person.id },
        ...(like ? { heldAt: at, heldReason: like.by } : {}),
      },
    });
    const done = await did({ plain: { nameId }, values: { name } }, { held: like !== null });
    if (like) await also('name-held', { plain: { nameId, by: like.by } }, byPlatform);
    return done;
  };
  return onOrganisation('name-added', organisation.id, deed, work, { first: lockNames });
}

/**
 * Removes a name that was added by hand. Where it is printed, or prepared to be printed, it stays.
 * @throws Refusal where it is one of the entry’s, or was removed already
 */
export async function removeName(deed: Member<'change the organisation'>, nameId: string): Promise<void> {
  await onOrganisation('name-removed', deed.organisation.id, deed, async ({ tx, id, at, did }) => {
    const row = await tx.organisationName.findFirst({ where: { id: nameId, organisationId: id } });
    if (!row || row.endedAt) throw new Refusal(say('gone'));
    if (row.kind === 'display' || row.kind === 'legal') throw new Refusal(say('entrys', { name: row.name }));
    await tx.organisationName.update({ where: { id: nameId }, data: { endedAt: at } });
    return did({ plain: { nameId } });
  });
}

/**
 * Releases a name that was held, so that its organisation can have it printed.
 * @throws Refusal where it is not held
 */
export async function releaseName(
  staff: StaffVisitor,
  organisationId: string,
  nameId: string,
  reason: string,
): Promise<void> {
  await onOrganisation('name-released', organisationId, staff, async ({ tx, at, did }) => {
    const { count: released } = await tx.organisationName.updateMany({
      where: { id: nameId, organisationId, heldAt: { not: null }, releasedAt: null, endedAt: null },
      data: { releasedAt: at },
    });
    if (released === 0) throw new Refusal(say('notHeld'));
    return did({ plain: { nameId }, values: { reason } });
  });
}
