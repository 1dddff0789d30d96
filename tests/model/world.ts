import { randomUUID } from 'node:crypto';
import type { StaffVisitor } from '~/accounts/visitors.server';
import { database } from '~/platform/database/database.server';
import type { APerson } from '../setup/coalition';
import { aVersion } from '../setup/letters';
import { textOf, type Wording } from './texts';

// The rows with which a sequence begins: a letter of its own, its lead and three partners, in a few statements.

export const organisationKeys = ['alliance', 'beacon', 'compass', 'dune'] as const;
/** The lead, two verified partners, and one that has shown a mailbox and nothing else. */
export type Key = (typeof organisationKeys)[number];
export const partners = ['beacon', 'compass', 'dune'] as const;
export type Partner = (typeof partners)[number];
export const roleKeys = ['administrator', 'editor', 'signatory'] as const;
export type RoleKey = (typeof roleKeys)[number];
/** Who does something: a member of one of the four, or somebody who belongs to none. */
export type Who = { readonly of: Key | null; readonly as: RoleKey };

type Organisation = {
  readonly id: string;
  readonly name: string;
  readonly people: Readonly<Record<RoleKey, APerson>>;
  /** The membership of its signatory. */
  readonly membershipId: string;
};

export type World = {
  readonly letterId: string;
  readonly organisations: Readonly<Record<Key, Organisation>>;
  readonly stranger: APerson;
  readonly versions: { readonly versionId: string; readonly textId: string; readonly digest: string }[];
};

const rolesOf = { administrator: 'administrator', editor: 'editor', signatory: 'authorised_signatory' } as const;
const personNamed = (address: string): APerson => ({ id: randomUUID(), address, name: `Person of ${address}` });

function organisationNamed(key: Key, tag: string): Organisation {
  const host = `${key}-${tag}.example`;
  const [administrator, editor, signatory] = roleKeys.map((role) => personNamed(`${role}@${host}`));
  const people = { administrator: administrator!, editor: editor!, signatory: signatory! };
  return { id: randomUUID(), name: `${key} ${tag}`, people, membershipId: randomUUID() };
}

/** A letter with one version, which nobody has opened, as of a moment. */
export async function aWorld(at: Date, wording: Wording): Promise<World> {
  const tag = randomUUID().slice(0, 8);
  const named = organisationKeys.map((key) => [key, organisationNamed(key, tag)] as const);
  const organisations = Object.fromEntries(named) as Record<Key, Organisation>;
  const stranger = personNamed(`stranger-${tag}@elsewhere.example`);
  await writeOrganisations(organisations, stranger, at);
  const letterId = randomUUID();
  const letter = { id: letterId, leadId: organisations.alliance.id, slug: `letter-${tag}`, language: 'en' };
  await database().letter.create({ data: { ...letter, startedAt: at } });
  await database().imprint.create({ data: { letterId, ...imprint } });
  return { letterId, organisations, stranger, versions: [await aVersion(letterId, textOf(wording), 1)] };
}

const imprint = {
  shortTitle: 'Protect children online',
  letterhead: 'Rue de l’Exemple 12\n1000 Brussels',
  place: 'Brussels',
  contactName: 'Ada Example',
  contactRole: 'Policy officer',
  contactAddress: 'policy@alliance.example',
};

async function writeOrganisations(organisations: Record<Key, Organisation>, stranger: APerson, at: Date) {
  const all = Object.entries(organisations) as [Key, Organisation][];
  const hostOf = ({ people }: Organisation) => people.editor.address.split('@')[1]!;
  const about = { country: 'SE', kind: 'association' as const, foundedAt: at };
  await database().organisation.createMany({
    data: all.map(([, each]) => ({
      ...{ ...about, id: each.id, legalName: each.name, displayName: each.name },
      ...{ host: hostOf(each), website: `https://${hostOf(each)}/` },
    })),
  });
  const people = [stranger, ...all.flatMap(([, each]) => Object.values(each.people))];
  await database().person.createMany({ data: people.map((person) => ({ ...person, accountSince: at })) });
  await database().membership.createMany({
    data: all.flatMap(([, { id: organisationId, people: theirs, membershipId }]) =>
      roleKeys.map((role) => ({
        ...{ id: role === 'signatory' ? membershipId : randomUUID(), personId: theirs[role].id, organisationId },
        ...{ roles: [rolesOf[role]], requestedAt: at, admittedAt: at },
      })),
    ),
  });
  await database().evidence.createMany({
    data: all.flatMap(([key, each]) => evidenceOf(key, each.id, hostOf(each), at)),
  });
}

function evidenceOf(key: Key, organisationId: string, host: string, foundAt: Date) {
  const mailbox = { organisationId, method: 'mailbox' as const, basis: `A mailbox on ${host}`, host, foundAt };
  const word = { organisationId, method: 'staff_attestation' as const, basis: 'Seen in the register', foundAt };
  return key === 'dune' ? [mailbox] : [mailbox, word];
}

/** The person who does something. */
export const personOf = ({ organisations, stranger }: World, { of, as }: Who): APerson =>
  of ? organisations[of].people[as] : stranger;

/** Somebody of the staff, at a moment. */
export const staffAt = ({ stranger }: World, at: Date) =>
  ({ person: stranger, sessionId: '', staff: true, at }) as unknown as StaffVisitor;
