import { draftOf, saveDraft } from '~/letters/draft/drafts.server';
import { makeVersion } from '~/letters/draft/versions.server';
import { database } from '~/platform/database/database.server';
import { type ALetter, leading } from './letters';

/** Words of the draft are replaced, and a version is made of it. */
export async function corrected(letter: ALetter, wrong: string, right: string): Promise<void> {
  const { counter, parts } = await draftOf(letter.id);
  const body = parts.body.replace(wrong, right);
  const saved = await saveDraft(await leading(letter, 'draft letters'), counter, { ...parts, body });
  await makeVersion(await leading(letter, 'draft letters'), saved.counter);
}

const fourDays = 4 * 24 * 3_600_000;

/** Four days have passed for the correction that is out. Nothing else may move its hours, so the database is told to look away. */
export async function daysPassed({ id: letterId }: ALetter): Promise<void> {
  const { id, announcedAt, answersUntil } = await database().change.findFirstOrThrow({
    where: { opening: { letterId }, movedAt: null, givenUpAt: null },
  });
  const earlier = (at: Date) => new Date(at.getTime() - fourDays);
  await database().$transaction([
    database().$executeRaw`SET LOCAL session_replication_role = replica`,
    database()
      .$executeRaw`UPDATE change SET announced_at = ${earlier(announcedAt)}, answers_until = ${earlier(answersUntil)}
      WHERE id = ${id}::uuid`,
  ]);
}
