import { promiseInTurn } from '~/platform/notice/notices.server';
import type { HeldLetter } from '~/trail/deed';
import { concerned } from './concerned.server';

type By = { readonly person: { readonly id: string; readonly address: string } };
type Opened = { readonly openingId: string; readonly versionId: string };

/**
 * Tells that one can co-sign again, once to each mailbox to which that matters, but that of who opens. Who is asked to approve in the
 * same deed, or fell out by it, has a mail that says so.
 */
export async function tellConcerned(
  { tx, id: letterId }: HeldLetter<'alone'>,
  { person }: By,
  { openingId, versionId }: Opened,
): Promise<void> {
  const lapses = await tx.lapse.findMany({ where: { openingId }, select: { id: true } });
  const about = { kind: 'endorsement-lapsed', aboutId: { in: lapses.map(({ id }) => id) } };
  const told = new Set(
    (await tx.notice.findMany({ where: about })).map(({ address }) => address).concat(person.address),
  );
  const readers = await concerned(tx, { letterId, versionId });
  const mails = readers
    .filter(({ as, address }) => as !== 'asked' && !told.has(address))
    .map(({ address }) => ({ aboutId: openingId, address }));
  await promiseInTurn(tx, 'sign-on-reopened', { causerId: person.id, subjectId: letterId }, mails);
}
