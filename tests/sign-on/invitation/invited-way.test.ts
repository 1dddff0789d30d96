import { beforeAll, describe, expect, test } from 'vitest';
import { confirmOwnMailbox } from '~/organisations/evidence/mailbox-checks.server';
import { foundOrganisation } from '~/organisations/register/organisations.server';
import { mailboxHinted } from '~/platform/address/mail-address';
import { database } from '~/platform/database/database.server';
import { invitedEntryForm, invitedEntryWords } from '~/sign-on/invitation/invited-entry';
import { knownOnHost, toldEntry } from '~/sign-on/invitation/proposed-entry.server';
import { readyToAsk } from '~/sign-on/invitation/ready-to-ask.server';
import { countingOf } from '~/sign-on/preparation/counting.server';
import { acting, visiting } from '../../../prisma/seed/actors';
import { type AnOrganisation, anOrganisation, aPerson } from '../../setup/coalition';
import { aLetter, opened } from '../../setup/letters';

let lead: AnOrganisation;
let letterId: string;
let textId: string;
beforeAll(async () => {
  lead = await anOrganisation({ name: 'Harbour', host: 'harbour.example', country: 'BE', verified: true });
  const letter = await aLetter(lead);
  letterId = letter.id;
  await opened(lead, letterId);
  ({ id: textId } = await database().text.findFirstOrThrow({ where: { version: { letterId } } }));
});

const form = invitedEntryForm(invitedEntryWords('en'));
const entryOf = (displayName: string, website: string) => form.parse({ displayName, country: 'GR', website });
const invitation = { id: '00000000-0000-4000-8000-000000000000', organisationName: 'Thalassa', country: 'GR' };

async function founded(address: string, displayName: string, website: string) {
  await aPerson(address, 'Maria');
  return foundOrganisation(await visiting(address), entryOf(displayName, website), { byMailbox: true });
}
const mailboxes = (organisationId: string) =>
  database().evidence.findMany({ where: { organisationId, method: 'mailbox' }, select: { host: true } });

describe('what the invitation and the mailbox tell', () => {
  const told = async (address: string, of = { ...invitation, address }) =>
    toldEntry(of, (await aPerson(address, 'Maria')) as { id: string; address: string; name: string });

  test('is name, country and website, for the mailbox to which it was sent', async () => {
    expect(await told('maria@told.example')).toEqual({
      displayName: 'Thalassa',
      country: 'GR',
      website: 'told.example',
    });
  });

  test('is the website alone for a colleague, and no website of a free-mail service', async () => {
    const passedOn = { ...invitation, address: 'else@told.example' };
    expect(await told('colleague@told.example', passedOn)).toMatchObject({ displayName: '', website: 'told.example' });
    expect(await told('maria@gmail.com')).toMatchObject({ displayName: 'Thalassa', website: '' });
  });

  test('is the country of the domain where the lead wrote none, and none where others use it for its sound', async () => {
    const silent = (address: string) => told(address, { ...invitation, address, country: '' });
    expect(await silent('maria@thalassa.gr')).toMatchObject({ country: 'GR' });
    expect(await silent('maria@thalassa.io')).toMatchObject({ country: '' });
  });
});

describe('an organisation that is added on the way', () => {
  test('has its founder’s mailbox as evidence where it is on its own domain, and says so in its trail', async () => {
    const { id } = await founded('maria@thalassa.example', 'Thalassa', 'thalassa.example');
    expect(await mailboxes(id)).toEqual([{ host: 'thalassa.example' }]);
    const kinds = await database().event.findMany({ where: { subjectId: id }, select: { kind: true } });
    expect(kinds.map(({ kind }) => kind).sort()).toEqual(['mailbox-confirmed', 'organisation-founded']);
    expect(await countingOf(id, letterId)).toMatchObject({ missing: 'second piece', leadMayAttest: true });
  });

  test('has none where the mailbox is elsewhere, or anybody can have one there', async () => {
    const elsewhere = await founded('maria@somewhere.example', 'Cormorant Trust', 'cormoranttrust.example');
    const free = await founded('maria.of.pelican@gmail.com', 'Pelican Trust', 'pelicantrust.example');
    expect([await mailboxes(elsewhere.id), await mailboxes(free.id)]).toEqual([[], []]);
    expect(await countingOf(free.id, letterId)).toMatchObject({ missing: 'mailbox' });
  });

  test('is judged for likeness all the same, and told that only the staff can release it', async () => {
    const { id, held } = await founded('eva@harb0ur.example', 'Harbour', 'harb0ur.example');
    expect(held).toBe(true);
    expect(await countingOf(id, letterId)).toMatchObject({ missing: 'released by staff' });
  });

  test('is found again by whoever reads mail on its domain, who joins rather than adds another', async () => {
    const colleague = await aPerson('colleague@thalassa.example', 'Yannis');
    expect(await knownOnHost(colleague as never)).toMatchObject([{ name: 'Thalassa', asked: false }]);
    expect(await knownOnHost((await aPerson('x@other.example', 'X')) as never)).toEqual([]);
  });

  test('needs a name that can be printed, a country and a website of its own, each said at its field', () => {
    const read = form.safeParse({ displayName: ' ', country: 'XX', website: 'github.io' });
    expect(read.error?.issues.map(({ path }) => path[0])).toEqual(['displayName', 'country', 'website']);
  });
});

test('a member’s mailbox, confirmed by signing in, is evidence once, on the own domain alone', async () => {
  const partner = await anOrganisation({ name: 'Kittiwake', host: 'kittiwake.example', country: 'SE' });
  await database().evidence.deleteMany({ where: { organisationId: partner.id } });
  const deed = await acting(partner.administrator.address, partner.id, 'show evidence');
  await confirmOwnMailbox(deed);
  await confirmOwnMailbox(deed);
  expect(await mailboxes(partner.id)).toEqual([{ host: 'kittiwake.example' }]);
});

test('one click asks where nothing is left to choose, and not who would ask themselves', async () => {
  const partner = await anOrganisation({ name: 'Guillemot', host: 'guillemot.example', country: 'SE', verified: true });
  expect(await readyToAsk(partner.administrator.id, textId)).toMatchObject({
    organisationId: partner.id,
    address: partner.signatory.address,
    line: { name: 'Guillemot', country: 'SE' },
  });
  expect(await readyToAsk(partner.signatory.id, textId)).toBeNull();
});

test('who holds a link sees of a mailbox its first letter and its host', () => {
  expect(mailboxHinted('maria@thalassa.example')).toBe('m…@thalassa.example');
  expect(mailboxHinted('m@thalassa.example')).toBe('m…@thalassa.example');
});
