import { database } from '~/platform/database/database.server';
import { aMembership, anOrganisation, aPerson, inPlace } from '../setup/coalition';
import { officials } from '../setup/dispatches';
import { coSigned } from './letters';
import type { World } from './world';

/** More of everything that a page lists, as the deeds write it. */
export async function grow(world: World, count: number): Promise<void> {
  await officials(count);
  for (let at = 0; at < count; at += 1) await oneMore(world, at);
}

async function oneMore({ ours, partner }: World, at: number): Promise<void> {
  const host = `more${at}.example`;
  const organisation = await anOrganisation({ name: `More ${at}`, host, country: 'PT', verified: at % 5 !== 4 });
  const person = await aPerson(`member@${host}`, `Member ${at}`);
  await aMembership(person.id, partner.organisation.id, ['editor']);
  await database().evidence.create({
    data: { organisationId: partner.organisation.id, method: 'mailbox', basis: host, host, foundAt: inPlace },
  });
  for (const letterId of [ours.open.id, ours.letter.id])
    await database().invitation.create({ data: { letterId, address: `office@${host}`, invitedAt: inPlace } });
  const line = { cells: [], person: '', country: '', language: '', note: '' };
  await database().invitationLine.create({
    data: { ...line, listId: ours.open.list.id, place: at + 10, organisation: host, address: `office@${host}` },
  });
  await database().reviewer.create({ data: { letterId: ours.draft.id, personId: person.id, namedAt: inPlace } });
  await signed(ours.letter, organisation);
  if (at < 3) await coSigned(organisation, ours.open.id);
}

async function signed(
  letter: World['ours']['letter'],
  { id, name, country }: { id: string; name: string; country: string },
) {
  await database().endorsement.create({
    data: {
      letterId: letter.id,
      organisationId: id,
      printedName: name,
      country,
      endorsedAt: inPlace,
      consents: {
        create: {
          textId: letter.textId,
          basis: 'co_signed',
          givenAt: inPlace,
          declaration: 'We co-sign.',
          means: 'signed-in',
        },
      },
    },
  });
}
