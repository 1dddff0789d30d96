import { database } from '~/platform/database/database.server';
import { speakIn } from '~/platform/locale/reader.server';
import { type Arriving, arrivalOf } from '~/platform/request/arrival.server';
import { type Capability, grant } from '~/platform/request/capability';
import { NotFound } from '~/platform/request/not-found';
import { readToken } from '~/platform/request/token.server';

/** The capability of who holds the link that was mailed to an invited expert: it proves the mailbox. */
export type ExpertLink = Capability<
  { expert: true },
  {
    readonly expertInvitationId: string;
    readonly letterId: string;
    /** Null once the person is erased: then nothing can be done with it. */
    readonly address: string | null;
    readonly at: Date;
  }
>;

/** The invitation that a link names, with what was answered; null where there is none. */
export async function expertLink(purpose: 'expert' | 'expert-stop', token: string | undefined, at: Date) {
  const id = readToken(purpose, token);
  const invitation = id ? await database().expertInvitation.findUnique({ where: { id } }) : null;
  if (!invitation) return null;
  const { letterId, address } = invitation;
  return { link: grant<ExpertLink>({ expertInvitationId: invitation.id, letterId, address, at }), invitation };
}

/** The invitation that the link of the address names; its page speaks the language of its mail. @throws NotFound where there is none */
export async function requireExpert(
  { params, context }: Arriving,
  purpose: Parameters<typeof expertLink>[0] = 'expert',
) {
  const found = await expertLink(purpose, params['token'], await arrivalOf(context));
  if (!found) throw new NotFound();
  speakIn(context, 'link', found.invitation.language);
  return found;
}

/** The capability of who holds the link of a receipt, which withdraws. */
export type ExpertReceipt = Capability<
  { expertReceipt: true },
  { readonly expertEndorsementId: string; readonly letterId: string; readonly at: Date }
>;

/** The signature that a receipt’s link names. @throws NotFound where there is none */
export async function requireExpertReceipt({ params, context }: Arriving): Promise<ExpertReceipt> {
  const id = readToken('expert-withdrawal', params['token']);
  const found = id
    ? await database().expertEndorsement.findUnique({ where: { id }, include: { invitation: true } })
    : null;
  if (!found) throw new NotFound();
  speakIn(context, 'link', found.invitation.language);
  return grant<ExpertReceipt>({
    expertEndorsementId: found.id,
    letterId: found.letterId,
    at: await arrivalOf(context),
  });
}
