import type { ChangeKind } from '@generated/prisma/client';
import { database } from '~/platform/database/database.server';
import { speakIn } from '~/platform/locale/reader.server';
import { type Arriving, arrivalOf } from '~/platform/request/arrival.server';
import { type Capability, grant } from '~/platform/request/capability';
import { NotFound } from '~/platform/request/not-found';
import { readToken } from '~/platform/request/token.server';

/** The capability of who holds the link of a mail about a change to an expert. */
export type ExpertChangeLink = Capability<
  { expertChange: true },
  {
    readonly showingId: string;
    readonly changeId: string;
    readonly kind: ChangeKind;
    readonly letterId: string;
    readonly endorsementId: string;
    readonly at: Date;
  }
>;

/** The change and the expert that the link of the address names; its page speaks the language of its mail. @throws NotFound where there is none */
export async function requireExpertChange({ params, context }: Arriving): Promise<ExpertChangeLink> {
  const id = readToken('expert-change', params['token']);
  const showing = id
    ? await database().expertShowing.findUnique({
        where: { id },
        include: {
          change: { select: { kind: true } },
          endorsement: { select: { letterId: true, invitation: { select: { language: true } } } },
        },
      })
    : null;
  if (!showing) throw new NotFound();
  const { changeId, endorsementId, change, endorsement } = showing;
  speakIn(context, 'link', endorsement.invitation.language);
  return grant<ExpertChangeLink>({
    ...{ showingId: showing.id, changeId, kind: change.kind, endorsementId },
    ...{ letterId: endorsement.letterId, at: await arrivalOf(context) },
  });
}
