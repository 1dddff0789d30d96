import type { Transaction } from '../platform/database/database.server';

/** Whose trail it is: that of a letter, an organisation, or the installation. */
export type TrailOf = { subject: 'letter' | 'organisation' | 'installation'; subjectId: string };

/** The one installation’s own trail. */
export const installationTrail: TrailOf = {
  subject: 'installation',
  subjectId: '00000000-0000-0000-0000-000000000000',
};
export const letterTrail = (subjectId: string): TrailOf => ({ subject: 'letter', subjectId });
export const organisationTrail = (subjectId: string): TrailOf => ({ subject: 'organisation', subjectId });

/** The digest before the first event. */
export const noDigest = '0'.repeat(64);

/** The last entry of a trail: its number, and its digest. */
export type TrailHead = { readonly ordinal: number; readonly digest: string };

/** The head of a subject’s trail: ordinal 0 and zeros before the first event. */
export async function trailHead(transaction: Transaction, of: TrailOf): Promise<TrailHead> {
  const head = await transaction.trailHead.findUnique({ where: { subject_subjectId: of } });
  return head ? { ordinal: head.ordinal, digest: head.digest } : { ordinal: 0, digest: noDigest };
}

/** As tools/check-chain.mjs takes it: number, blank, digest. */
export const headAsGiven = ({ ordinal, digest }: TrailHead): string => `${ordinal} ${digest}`;

/** The channel on which raised revisions are told, with the letter’s id: a hint for kept pages, not a promise. */
export const publicRevisionChannel = 'public_revision';
