import { database } from '~/platform/database/database.server';
import { inPlace } from '../setup/coalition';
import type { Sealed } from '../setup/dispatches';
import { anExpert } from '../setup/experts';

/** The receipt of the partner’s signatory: its endorsement was made of rows, too. */
export async function aReceipt({ endorsements, organisations }: Sealed): Promise<string> {
  const consent = await database().consent.findFirstOrThrow({ where: { endorsementId: endorsements[1]! } });
  const { address } = organisations[1]!.signatory;
  const { id } = await database().notice.create({
    data: { kind: 'endorsement-receipt', aboutId: consent.id, address, sentAt: inPlace },
  });
  return id;
}

/** The copies of the delivered letter: of the partner, and of an expert who signed it. */
export async function copiesOf({ endorsements, edition, letter }: Sealed) {
  const data = { endorsementId: endorsements[1]!, editionId: edition.id, promisedAt: inPlace };
  const { id: copy } = await database().sealedCopy.create({ data });
  return { copy, expertCopy: await anExpert(letter, 'Jan de Vries') };
}
