import type { StaffVisitor } from '~/accounts/visitors.server';
import { transaction } from '~/platform/database/transaction.server';
import { Refusal } from '~/platform/request/refusal';
import { recordOfInstallation } from '~/trail/installation-events.server';
import { importWords } from '../person/import.words';
import { nameKey } from '../person/likeness';
import { lockDirectory } from './imports.server';

const say = importWords.sentence;

/**
 * Names who holds an office from now on; whoever held it holds it no more. Its address stays what it is.
 * @param holderName the name of a person in the directory, in any order of its words
 * @param since the day on which the tenure began, where it is known
 * @throws Refusal where the name is nobody’s, or several persons’
 */
export async function nameHolder(
  staff: StaffVisitor,
  officeId: string,
  { holderName, since }: { holderName: string; since?: Date | undefined },
): Promise<void> {
  await transaction(async (tx) => {
    await lockDirectory(tx);
    const office = await tx.official.count({ where: { id: officeId, kind: 'office' } });
    if (office === 0) throw new Refusal(say('notOffice'));
    const wanted = nameKey(holderName);
    const persons = await tx.official.findMany({
      where: { kind: 'person', endedAt: null, leadId: null },
      select: { id: true, fullName: true },
    });
    const [holder, another] = persons.filter(({ fullName }) => nameKey(fullName) === wanted);
    if (!holder) throw new Refusal(say('holderUnknown', { name: holderName }));
    if (another) throw new Refusal(say('holderNotOne', { name: holderName }));
    const present = await tx.officeTenure.findFirst({ where: { officeId, endedAt: null } });
    if (present?.holderId === holder.id) return;
    await tx.officeTenure.updateMany({ where: { officeId, endedAt: null }, data: { endedAt: staff.at } });
    await tx.officeTenure.create({
      data: { officeId, holderId: holder.id, recordedAt: staff.at, ...(since && { since }) },
    });
    await recordOfInstallation(tx, {
      kind: 'office-holder-named',
      at: staff.at,
      actorId: staff.person.id,
      plain: { officeId, holderId: holder.id },
    });
  });
}
