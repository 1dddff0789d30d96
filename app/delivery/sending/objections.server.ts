import type { StaffVisitor } from '~/accounts/visitors.server';
import { suppressOfficial } from '~/officials/directory/officials.server';
import { database } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import { type Arriving, arrivalOf } from '~/platform/request/arrival.server';
import { type Capability, grant } from '~/platform/request/capability';
import { NotFound } from '~/platform/request/not-found';
import { readToken } from '~/platform/request/token.server';
import { deliveryWords } from '../dispatch/delivery.words';
import { moveAll } from './messages.server';

/** The capability of who holds the objection link of a mail. Only `objectionLink` makes it. */
export type ObjectionLink = Capability<
  { objection: true },
  {
    officialId: string;
    fullName: string;
    mailbox: string;
    objectedAt: Date | null;
    at: Date;
  }
>;

/** The official whom the link of a mail names; what was not made here is not there. */
export async function requireObjection(arriving: Arriving): Promise<ObjectionLink> {
  const id = readToken('objection', arriving.params['token']);
  const message = id
    ? await database().message.findUnique({
        where: { id },
        select: { mailbox: true, official: { select: { id: true, fullName: true, suppressedAt: true } } },
      })
    : null;
  if (!message) throw new NotFound();
  const { official, mailbox } = message;
  const at = await arrivalOf(arriving.context);
  const { id: officialId, fullName, suppressedAt: objectedAt } = official;
  return grant<ObjectionLink>({ officialId, fullName, mailbox, objectedAt, at });
}

/** From now on no letter reaches this official: what is frozen and not handed over is stopped. */
export const objectToLetters = ({ officialId, at }: ObjectionLink): Promise<void> => objected(officialId, at);

/** The same, recorded by the staff for somebody who objected in another way. */
export const recordObjection = (staff: StaffVisitor, officialId: string): Promise<void> =>
  objected(officialId, staff.at);

async function objected(officialId: string, at: Date): Promise<void> {
  const reason = deliveryWords('en')('objected');
  await transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM official WHERE id = ${officialId}::uuid FOR NO KEY UPDATE`;
    await moveAll(tx, { officialId }, 'stopped', at, reason);
    await suppressOfficial(tx, officialId, at, reason);
  });
}
