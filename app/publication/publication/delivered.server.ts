import { type Delivery, deliveriesOf } from '~/letters/letter/delivery.server';
import { database } from '~/platform/database/database.server';
import type { CurrentEndorsement } from '~/sign-on/signatories/signatories.server';

/** A name that a delivered edition prints and that is no signatory any more, with the day of its withdrawal. */
type Gone = { readonly name: string; readonly at: Date };
/** The same of an individual expert, without a name once erased. */
type GoneExpert = { readonly name: string | null; readonly at: Date };

/** What was delivered of a letter, and what became of it since. */
export type DeliveryNotes = {
  readonly at: Date;
  readonly byHand: boolean;
  /** How many signatories the edition prints that was delivered first. */
  readonly count: number;
  readonly signatories: ReadonlySet<string>;
  /** Individual experts whom it prints, counted apart. */
  readonly experts: ReadonlySet<string>;
  readonly expertCount: number;
  readonly withdrawnExperts: readonly GoneExpert[];
  /** The edition that was delivered first. */
  readonly number: number;
  readonly checkCode: string;
  readonly withdrawn: readonly Gone[];
  /** Names of those whom a delivered edition prints, and who are no longer verified. */
  readonly unverified: readonly string[];
  /** The latest edition that was delivered, where it is another. */
  readonly later: { readonly at: Date; readonly count: number } | null;
};

/**
 * What was delivered first of a version, and who of those printed, there or in a later edition that was delivered, has withdrawn or
 * lost its verification since. Null before the first delivery.
 */
export async function deliveryNotes(
  letterId: string,
  versionId: string,
  standing: readonly CurrentEndorsement[],
): Promise<DeliveryNotes | null> {
  const deliveries = (await deliveriesOf(database(), letterId)).filter((one) => one.versionId === versionId);
  const first = deliveries[0];
  if (!first) return null;
  const [printed, experts, { number, checkCode }] = await Promise.all([
    printedIn(deliveries),
    expertsIn(deliveries),
    database().edition.findUniqueOrThrow({ where: { id: first.editionId }, select: { number: true, checkCode: true } }),
  ]);
  const of = ({ editionId }: Delivery) => printed.filter((one) => one.editionId === editionId);
  const last = deliveries.at(-1)!;
  const expertsFirst = experts.filter((one) => one.editionId === first.editionId);
  const everyExpert = new Map(experts.map((one) => [one.endorsementId, one.endorsement]));
  const everyone = new Map(printed.map((one) => [one.endorsementId, one.endorsement]));
  return {
    at: first.at,
    byHand: first.by === 'hand',
    count: of(first).length,
    signatories: new Set(of(first).map(({ endorsementId }) => endorsementId)),
    experts: new Set(expertsFirst.map(({ endorsementId }) => endorsementId)),
    expertCount: expertsFirst.length,
    withdrawnExperts: [...everyExpert.values()].flatMap(({ name, withdrawnAt: at }) => (at ? [{ name, at }] : [])),
    ...{ number, checkCode },
    withdrawn: [...everyone.values()].flatMap(({ printedName: name, withdrawnAt: at }) => (at ? [{ name, at }] : [])),
    unverified: standing.filter((one) => everyone.has(one.endorsementId) && !one.verified).map(({ name }) => name),
    later: last === first ? null : { at: last.at, count: of(last).length },
  };
}

const printedIn = (deliveries: readonly Delivery[]) =>
  database().editionSignatory.findMany({
    where: { editionId: { in: deliveries.map(({ editionId }) => editionId) } },
    orderBy: { position: 'asc' },
    select: {
      editionId: true,
      endorsementId: true,
      endorsement: { select: { printedName: true, withdrawnAt: true } },
    },
  });

const expertsIn = (deliveries: readonly Delivery[]) =>
  database().editionExpert.findMany({
    where: { editionId: { in: deliveries.map(({ editionId }) => editionId) } },
    orderBy: { position: 'asc' },
    select: { editionId: true, endorsementId: true, endorsement: { select: { name: true, withdrawnAt: true } } },
  });

/** An earlier version of the letter that was delivered, where the one in force was not. */
export async function deliveredBefore(letterId: string, versionId: string) {
  const deliveries = await deliveriesOf(database(), letterId);
  const last = deliveries.at(-1);
  if (!last || deliveries.some((one) => one.versionId === versionId)) return null;
  const { number } = await database().version.findUniqueOrThrow({
    where: { id: last.versionId },
    select: { number: true },
  });
  const count = await database().editionSignatory.count({ where: { editionId: last.editionId } });
  return { at: last.at, version: number, count };
}
