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

test('an extension begins at the deadline in force, is later, and comes behind no closure', async () => {
  const letter = await aLetter({ id: otherId });
  const deadline = new Date(now.getTime() + 3_600_000);
  const { id: openingId } = await openedAt(letter, now, deadline);
  const later = (hours: number) => new Date(deadline.getTime() + hours * 3_600_000);
  const extend = (from: Date, to: Date, extendedAt = now) =>
    database().extension.create({ data: { openingId, from, to, extendedAt, reason: 'Boards meet next week.' } });
  const close = (closedAt: Date, byDeadline: boolean) =>
    database().closure.create({ data: { letterId: letter.id, openingId, closedAt, recordedAt: now, byDeadline } });
  await expect(extend(deadline, deadline)).rejects.toThrow('extension_later');
  await expect(extend(later(1), later(2))).rejects.toThrow('begins at the deadline in force');
  await expect(extend(deadline, later(1), later(0.5))).rejects.toThrow('extension_asked_while_open');
  const { id } = await extend(deadline, later(1));
  await expect(extend(deadline, later(2))).rejects.toThrow('begins at the deadline in force');
  await expect(database().extension.update({ where: { id }, data: { to: later(3) } })).rejects.toThrow();
  await expect(database().extension.delete({ where: { id } })).rejects.toThrow();
  await expect(close(deadline, true)).rejects.toThrow('bears the deadline in force');
  await close(now, false);
  await expect(extend(later(1), later(2))).rejects.toThrow('is not extended');
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
