import type { OfficialRole } from '~/officials/person/official-role';
import type { Database, Transaction } from '~/platform/database/database.server';
import { letterCompared } from './candidates.server';
import { type WhyMeOfficial, whyMe } from './why-me';

/** Why an official gets a letter, as the directory and the letter’s signatories stand now. Empty where there is no such official. */
export async function whyMeNow(reading: Database | Transaction, letterId: string, officialId: string): Promise<string> {
  const official = await officialCompared(reading, officialId);
  const compared = await letterCompared(reading, letterId);
  return official ? whyMe(official, compared) : '';
}

async function officialCompared(reading: Database | Transaction, id: string): Promise<WhyMeOfficial | null> {
  const found = await reading.official.findUnique({
    where: { id },
    include: { roles: { where: { endedAt: null } } },
  });
  if (!found) return null;
  const { kind, institution, position, country, constituency, fullName, roles } = found;
  return {
    kind: kind === 'office' ? 'office' : 'person',
    institution,
    fullName,
    position,
    country,
    constituency,
    roles: roles as unknown as OfficialRole[],
  };
}
