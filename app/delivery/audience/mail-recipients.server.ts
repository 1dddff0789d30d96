import { Prisma } from '@generated/prisma/client';
import type { Database, Transaction } from '~/platform/database/database.server';
import { candidatesWhere, type DispatchOf } from './candidates.server';
import type { Recipient } from './mail-recipient';

type Written = {
  readonly officialId: string;
  readonly mailbox: string;
  readonly language: string;
  readonly attachmentDigest: string;
};

/** To whom messages of a sent dispatch go, as the directory has them now, each with what its mail stays with. One query. */
export async function recipientsOf(
  reading: Database | Transaction,
  of: DispatchOf,
  messages: readonly Written[],
): Promise<Recipient[]> {
  const ids = messages.map(({ officialId }) => officialId);
  const found = await candidatesWhere(reading, of, Prisma.sql`o.id = ANY(${ids}::uuid[])`);
  const byId = new Map(found.map((candidate) => [candidate.officialId, candidate]));
  return messages.map(({ officialId, mailbox, language, attachmentDigest }) => {
    const official = byId.get(officialId);
    if (!official) throw new Error(`official ${officialId} of a message is not in the directory`);
    return { ...official, mailbox, frozen: { language, attached: attachmentDigest !== '' } };
  });
}
