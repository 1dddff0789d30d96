import { createHash } from 'node:crypto';
import type { LetterDeed } from '~/letters/letter/letter-deeds.server';
import type { Database, Transaction } from '~/platform/database/database.server';
import type { Expert } from '../expert/expert';
import { expertsFallingOut } from '../expert/experts-undecided.server';
import { type CurrentEndorsement, currentEndorsements } from '../signatories/signatories.server';
import { leadFirst } from '../signatories/signatory';

type Reading = Database | Transaction;

/** What follows for who co-signed, where a letter is opened again: the lead apart, which signs its own letter. */
export type Following = {
  /** Under the version as before: they have co-signed this one. */
  readonly stay: readonly CurrentEndorsement[];
  /** Under it no longer: they have co-signed another one, and not this. */
  readonly fallOut: readonly CurrentEndorsement[];
  /** Individual experts who signed the former version and not this one. */
  readonly experts: readonly Expert[];
  /** Stands for all of this: who sends it along has seen it. */
  readonly seen: string;
};

/** What follows where a letter that was open with one version is opened again with another, or with the same. */
export async function followingFrom(
  reading: Reading,
  { id, leadId }: LetterDeed['letter'],
  before: string,
  after: string,
): Promise<Following> {
  const of = async (versionId: string) =>
    leadFirst(await currentEndorsements(reading, id, versionId)).filter(
      ({ organisationId }) => organisationId !== leadId,
    );
  const [former, coming] = [await of(before), await of(after)];
  const among = (those: readonly CurrentEndorsement[]) => {
    const ids = new Set(those.map(({ endorsementId }) => endorsementId));
    return ({ endorsementId }: CurrentEndorsement) => ids.has(endorsementId);
  };
  const [was, comes] = [among(former), among(coming)];
  const parts = {
    stay: coming.filter(was),
    fallOut: former.filter((each) => !comes(each)),
    experts: await expertsFallingOut(reading, id, before, after),
  };
  return {
    ...parts,
    seen: digestOf([before, after, ...[parts.stay, parts.fallOut, parts.experts].map(idsOf)]),
  };
}

const idsOf = (those: readonly { readonly endorsementId: string }[]) =>
  those
    .map(({ endorsementId }) => endorsementId)
    .sort()
    .join(' ');

const digestOf = (parts: readonly string[]) => createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);
