import { randomUUID } from 'node:crypto';
import { database } from '~/platform/database/database.server';
import { inPlace } from './coalition';

/** Officials in office, each with an address of its own. */
export async function officials(count: number, changed: { country?: string; fullName?: string; host?: string } = {}) {
  const tag = randomUUID().slice(0, 8);
  const host = changed.host ?? 'europarl.example';
  const rows = Array.from({ length: count }, (_, place) => ({
    id: randomUUID(),
    fullName: changed.fullName ?? `Person NUMBER${place}`,
    familyName: `Number${place}`,
    honorific: place % 3 === 0 ? 'Ms' : null,
    country: changed.country ?? (place % 2 ? 'DE' : 'SE'),
    group: place % 4 ? 'EPP' : 'S&D',
    addedAt: inPlace,
  }));
  await database().official.createMany({ data: rows });
  await database().officialMailbox.createMany({
    data: rows.map(({ id }, place) => ({
      officialId: id,
      address: `person${place}.${tag}@${host}`,
      source: 'by-hand',
      addedAt: inPlace,
    })),
  });
  return rows.map(({ id }, place) => ({ id, address: `person${place}.${tag}@${host}` }));
}
