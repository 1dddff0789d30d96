import { stillInTime } from '~/letters/letter/in-time.server';
import { stands } from '~/letters/letter/standing.server';
import type { Transaction } from '~/platform/database/database.server';
import { promiseNotices } from '~/platform/notice/notices.server';
import { Refusal } from '~/platform/request/refusal';
import type { HeldLetter } from '~/trail/deed';
import { onLetter } from '~/trail/deeds.server';
import { administratorsOf } from '../opening/authority.server';
import { expertAdmissionWords } from './expert-admission.words';
import type { ExpertLine } from './expert-asking-form';
import { requireAskable } from './expert-askings.server';
import type { ExpertRequestLink } from './expert-request-links.server';

const say = expertAdmissionWords.sentence;

/**
 * Confirms from the mailbox that a person asks to sign as an individual expert, with the line as it is typed now: from here on it is
 * a request, and the lead is told. A second time changes nothing.
 * @throws Refusal where nobody can ask now, or the mailbox is invited, asked, signed or was left out already
 */
export async function confirmExpertRequest(link: ExpertRequestLink, line: ExpertLine): Promise<void> {
  const { id, letterId, address, language, at } = link;
  await onLetter('expert-requested', letterId, { at }, async (letter) => {
    const { tx, did, didNot } = letter;
    if ((await tx.expertRequest.count({ where: { id } })) > 0 || !address) return didNot();
    await stillInTime(letter);
    await requireAskable(tx, { id: letterId, at });
    await requireNew(tx, { letterId, address });
    const told = await toldOfOthers(letter);
    await tx.expertRequest.create({ data: { id, letterId, address, language, askedAt: at, ...line } });
    const { leadId } = await tx.letter.findUniqueOrThrow({ where: { id: letterId }, select: { leadId: true } });
    const lead = told ? [] : await administratorsOf(tx, leadId);
    await promiseNotices(tx, { kind: 'expert-requested', aboutId: id }, lead);
    return did({ plain: { expertRequestId: id }, values: { expert: line.name, address } });
  });
}

async function requireNew(tx: Transaction, of: { letterId: string; address: string }): Promise<void> {
  if ((await tx.expertRequest.count({ where: of })) > 0) throw new Refusal(say('asked'));
  const signed = await tx.expertEndorsement.findFirst({
    where: { ...of, OR: [stands, { declinedAt: { not: null } }] },
    include: { letter: { select: { lead: { select: { displayName: true } } } } },
  });
  if (signed?.declinedAt) throw new Refusal(say('leftOut', { lead: signed.letter.lead.displayName }));
  if (signed) throw new Refusal(say('signed'));
  if ((await tx.expertInvitation.count({ where: { ...of, cancelledAt: null } })) > 0) throw new Refusal(say('invited'));
}

/** Whether the lead was told within a day of a request that still waits: the mail says that others may follow, and fills no mailbox. */
async function toldOfOthers({ tx, id: letterId }: HeldLetter<'in turn'>): Promise<boolean> {
  const [told] = await tx.$queryRaw<unknown[]>`
    SELECT FROM expert_request r JOIN notice n ON n.kind = 'expert-requested' AND n.about_id = r.id
    WHERE r.letter_id = ${letterId}::uuid AND r.granted_at IS NULL AND r.declined_at IS NULL
      AND n.created_at > clock_timestamp() - interval '1 day' LIMIT 1`;
  return told !== undefined;
}
