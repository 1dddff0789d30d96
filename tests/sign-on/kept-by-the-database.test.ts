import { beforeAll, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { coSign } from '~/sign-on/endorsement/endorsements.server';
import { closeLetter } from '~/sign-on/opening/closures.server';
import { anOrganisation } from '../setup/coalition';
import { aLetter, deskOf, opened, openedAt, prepared, preparing, typedFor } from '../setup/letters';

// What no deed does, the database refuses whoever asks it: what was co-signed stands as it was.

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let endorsementId: string;
let textId: string;
let letterId: string;
let otherId: string;
beforeAll(async () => {
  const lead = await anOrganisation({ name: 'Alliance', host: 'alliance.example', country: 'BE', verified: true });
  const partner = await anOrganisation({ name: 'Partner', host: 'partner.example', country: 'SE', verified: true });
  const letter = await aLetter(lead);
  [letterId, textId, otherId] = [letter.id, letter.textId, lead.id];
  await opened(lead, letter.id);
  const preparationId = await prepared(partner, letter.id);
  const deed = await preparing(partner.signatory, preparationId, 'bind the organisation');
  endorsementId = await coSign(deed, await typedFor(preparationId));
  await closeLetter(await deskOf(lead.editor, letter.id, 'close letters'));
});

test('a text keeps its words, and no ask comes in behind those who read it', async () => {
  const where = { id: textId };
  await expect(database().text.update({ where, data: { body: 'Moved.' } })).rejects.toThrow();
  await expect(database().text.delete({ where })).rejects.toThrow();
  await expect(database().ask.updateMany({ where: { textId }, data: { words: 'Moved.' } })).rejects.toThrow();
  await expect(database().ask.deleteMany({ where: { textId } })).rejects.toThrow();
  await expect(database().ask.create({ data: { textId, number: 3, words: 'Slipped in.' } })).rejects.toThrow();
  await expect(database().version.updateMany({ where: { letterId }, data: { number: 9 } })).rejects.toThrow();
});

const now = new Date();

test.each([
  { textId: '00000000-0000-7000-8000-000000000001' },
  { basis: 'answered' as const },
  { givenAt: now },
  { declaration: 'Another.' },
  { means: 'link' },
  { typedName: 'Somebody Else' },
  { typedRole: 'Chair' },
  { mailedTo: 'somebody@else.example' },
  { personId: null },
])('a consent is not altered: %o', async (data) => {
  await expect(database().consent.updateMany({ where: { endorsementId }, data })).rejects.toThrow();
  await expect(database().consent.deleteMany({ where: { endorsementId } })).rejects.toThrow();
});

test.each([
  { printedName: 'Partners' },
  { country: 'NO' },
  { statement: 'Put into its mouth.' },
  { signatoryName: 'Somebody Else' },
  { lead: true },
  { endorsedAt: now },
])('an endorsement keeps whose it is and its line: %o', async (data) => {
  const where = { id: endorsementId };
  await expect(database().endorsement.update({ where, data })).rejects.toThrow();
  await expect(database().endorsement.update({ where, data: { organisationId: otherId } })).rejects.toThrow();
  await expect(database().endorsement.delete({ where })).rejects.toThrow();
});

test('the hours of sign-on stand as they were told', async () => {
  const later = new Date(now.getTime() + 86_400_000);
  await expect(
    database().opening.updateMany({ where: { letterId }, data: { firstDeadline: later } }),
  ).rejects.toThrow();
  await expect(database().closure.updateMany({ where: { letterId }, data: { closedAt: later } })).rejects.toThrow();
  await expect(database().closure.deleteMany({ where: { letterId } })).rejects.toThrow();
});

test('a deadline moves from the one in force, by the next number, leaves a day where it is earlier, and stays behind a closure', async () => {
  const letter = await aLetter({ id: otherId });
  const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);
  const deadline = hours(48);
  const { id: openingId } = await openedAt(letter, now, deadline);
  const move = (number: number, from: Date, to: Date, movedAt = now) =>
    database().deadlineMove.create({
      data: { openingId, number, from, to, movedAt, reason: 'Boards meet next week.' },
    });
  const close = (closedAt: Date, byDeadline: boolean) =>
    database().closure.create({ data: { letterId: letter.id, openingId, closedAt, recordedAt: now, byDeadline } });
  await expect(move(1, deadline, deadline)).rejects.toThrow('deadline_move_leaves_a_day');
  await expect(move(1, deadline, new Date(hours(24).getTime() - 1))).rejects.toThrow('deadline_move_leaves_a_day');
  await expect(move(1, hours(49), hours(50))).rejects.toThrow('from the one in force');
  await expect(move(2, deadline, hours(49))).rejects.toThrow('one after another');
  await expect(move(1, deadline, hours(50), hours(49))).rejects.toThrow('deadline_move_made_while_open');
  await move(1, deadline, hours(60));
  const { id } = await move(2, hours(60), hours(24));
  await expect(move(3, hours(60), hours(70))).rejects.toThrow('from the one in force');
  await expect(database().deadlineMove.update({ where: { id }, data: { to: hours(70) } })).rejects.toThrow();
  await expect(database().deadlineMove.delete({ where: { id } })).rejects.toThrow();
  await expect(close(hours(60), true)).rejects.toThrow('bears the deadline in force');
  await close(hours(24), true);
  await expect(move(3, hours(24), hours(60))).rejects.toThrow('is not moved');
});

test('name, role and mailbox of who signed can be erased; a second standing endorsement cannot be written', async () => {
  const erased = { typedName: null, typedRole: null, mailedTo: null };
  await database().consent.updateMany({ where: { endorsementId }, data: erased });
  const {
    letterId: of,
    organisationId,
    printedName,
    country,
  } = await database().endorsement.findUniqueOrThrow({
    where: { id: endorsementId },
  });
  const twice = { letterId: of, organisationId, printedName, country, endorsedAt: now };
  await expect(database().endorsement.create({ data: twice })).rejects.toThrow();
});
