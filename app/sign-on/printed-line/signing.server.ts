import { takeUpNomination } from '~/organisations/member/nomination-answers.server';
import { byPlatform, type HeldLetter } from '~/trail/deed';
import { isDeclaration } from '../declaration/declaration';
import type { SigningFields } from '../declaration/signing';
import { type PreparationRead, requireOpenFor } from '../opening/locked-preparation.server';
import { refuse } from '../opening/refusals.server';

/** Who co-signs, when, how it is known, and what was typed and shown. */
export type Signing = {
  readonly at: Date;
  readonly personId: string;
  readonly means: 'signed-in' | 'link';
  /** The mailbox to which the link went; null where the person is signed in. */
  readonly mailedTo: string | null;
  readonly typed: SigningFields;
  /** Of two who sign together, what the first one typed; the second co-signs with it. */
  readonly together?: Pick<SigningFields, 'name' | 'role' | 'printName'>;
  /** Under which the request is on record, and is settled with it; null where it was not recorded. */
  readonly arrivalId?: string | null;
  /** The letters on which the organisation counts otherwise once who signs is its member, held by the deed; none unless told. */
  readonly shownOn?: readonly string[];
};

/** Who was asked to be the signatory and signs as such has said yes to that. */
export async function takeUp(
  letter: HeldLetter,
  preparation: PreparationRead,
  { at, typed, shownOn }: Signing,
): Promise<void> {
  const { nominationId, signatoryId } = preparation;
  const accepted = nominationId && signatoryId && (await takeUpNomination(letter.tx, signatoryId, at, typed.name));
  if (!accepted) return;
  await letter.organisation(accepted.organisationId, shownOn).also('nomination-accepted', accepted.facts, byPlatform);
}

/** Refuses unless the preparation can be signed at this moment, exactly as it was shown. */
export function requireSignable(preparation: PreparationRead, { at, typed }: Signing): void {
  if (preparation.cancelledAt) refuse('preparationOver');
  if (preparation.completedAt)
    refuse(preparation.changesId ? 'lineDone' : 'coSignedAlready', { organisation: preparation.printedName });
  requireOpenFor(preparation, at);
  if (preparation.nameOnHold) refuse('nameOnHold', { name: preparation.printedName });
  if (typed.line !== preparation.line || !isDeclaration(typed.declaration, preparation.declared))
    refuse('shownChanged');
}

/** Name and role as they are printed, of each who agreed where the call asks; of two, the first one’s before the second’s name. */
export function printedSigners({ opening }: PreparationRead, { typed, together }: Signing) {
  const agreed = [together, typed].flatMap((each) => (each?.printName ? [each] : []));
  const last = agreed.at(-1);
  if (!opening?.call.printsSignatories || !last) return { name: null, role: null };
  const before = agreed.slice(0, -1).map(({ name, role }) => `${name}, ${role}; `);
  return { name: before.join('') + last.name, role: last.role };
}

/** The mailboxes that get the receipt: of who signs, of two both, and of the administrators. */
export const receiptsOf = ({ signatoryAddress, otherAddress, administrators }: PreparationRead): Set<string> =>
  new Set([...[signatoryAddress, otherAddress].flatMap((address) => address ?? []), ...administrators]);
