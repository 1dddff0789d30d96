import { allowed } from '~/organisations/organisation/members.server';
import { database } from '~/platform/database/database.server';
import { coSign } from '~/sign-on/endorsement/endorsements.server';
import { endorsementDeed } from '~/sign-on/opening/preparation-deeds.server';
import type { PreparationFields } from '~/sign-on/preparation/preparation';
import { changePreparation } from '~/sign-on/preparation/preparations.server';
import { prepareLineChange } from '~/sign-on/printed-line/line-changes.server';
import type { AnOrganisation } from './coalition';
import { preparing, typedFor } from './letters';

/** An editor begins a change of what is printed. @returns the preparation’s id */
export async function changeStarted(organisation: AnOrganisation, endorsementId: string): Promise<string> {
  const deed = await endorsementDeed(organisation.editor, endorsementId, 'prepare endorsements', new Date());
  return prepareLineChange(allowed(deed));
}

/** Saves a preparation as it is, but for what is told. */
export async function saved(organisation: AnOrganisation, id: string, fields: Partial<PreparationFields>) {
  const read = await database().preparation.findUniqueOrThrow({ where: { id } });
  const { counter, printedName, country, statement, reservation, signatoryId, secondSignatoryId, decides } = read;
  await changePreparation(await preparing(organisation.editor, id, 'prepare endorsements'), {
    ...{ counter, printedName, country, statement, reservation, withLogo: read.logoId !== null },
    ...{ signatory: signatoryId, second: secondSignatoryId, decides: decides as 'one' | 'two' | 'board' },
    boardDecidedOn: read.boardDecidedOn?.toISOString().slice(0, 10) ?? null,
    ...fields,
  });
}

/** What is printed for an organisation is changed, as its signatory approves signed in. @returns the change’s id */
export async function lineChanged(
  organisation: AnOrganisation,
  endorsementId: string,
  fields: Partial<PreparationFields>,
): Promise<string> {
  const id = await changeStarted(organisation, endorsementId);
  await saved(organisation, id, fields);
  await coSign(await preparing(organisation.signatory, id, 'bind the organisation'), await typedFor(id));
  return (await database().lineChange.findFirstOrThrow({ where: { preparationId: id } })).id;
}
