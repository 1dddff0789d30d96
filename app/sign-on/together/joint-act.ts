import type { JointAct } from '@generated/prisma/client';
import type { PreparationRead } from '../opening/locked-preparation.server';

/** What an act was given for: it counts only beside another one for exactly the same. */
type Given = Pick<JointAct, 'textId' | 'nextTextId' | 'lineDigest' | 'personId' | 'otherPersonId' | 'endedAt'>;
type Prepared = Pick<PreparationRead, 'textId' | 'nextTextId' | 'line' | 'signatoryPersonId' | 'otherPersonId'>;

/** Whether an act stands for a preparation as it is now: the same line, texts and two people, and not ended. */
export function actStands(
  act: Given,
  { textId, nextTextId, line, signatoryPersonId, otherPersonId }: Prepared,
): boolean {
  const two = [signatoryPersonId, otherPersonId];
  return (
    act.endedAt === null &&
    act.textId === textId &&
    act.nextTextId === nextTextId &&
    act.lineDigest === line &&
    two.includes(act.personId) &&
    two.includes(act.otherPersonId)
  );
}

/** One of two who sign together, as the pages of their own organisation show it. */
export type OneOfTwo = {
  readonly personId: string;
  readonly name: string;
  /** When this one signed; null until then. */
  readonly actedAt: Date | null;
  readonly askedAt: Date | null;
  /** Whether a link waits for this one. */
  readonly waits: boolean;
  /** Where this one said no to what is prepared now. */
  readonly declined: { readonly reason: string | null } | null;
};
