import { bringList } from '~/officials/import/imports.server';
import { setLogo } from '~/organisations/logo/organisation-logos.server';
import { hostIn } from '~/platform/address/web-address';
import { database } from '~/platform/database/database.server';
import { storage } from '~/platform/installation/storage.server';
import { castLogo } from '../../prisma/cast/logos';
import { visitingStaff } from '../../prisma/seed/actors';
import { fullList, member as officialInList } from '../officials/lists';
import { aMembership, anOrganisation, aPerson, inPlace, member } from '../setup/coalition';
import { aSealedLetter, officials } from '../setup/dispatches';
import { lettersOf } from './letters';

// Everything that the addresses of the product can name, twice over: of Harbour’s coalition, and of Compass’s.

/** A name that no stranger may read: its organisation is not verified. */
export const unverifiedName = 'Molehill Collective';

/** Everybody’s hosts are international ones, so that a page which shows one in ASCII is noticed. */
const international = (host: string): string => hostIn(`ö-${host}`)!;
const nobody = `nobody@${international('person.example')}`;

export type World = Awaited<ReturnType<typeof arrange>>;

export async function arrange() {
  const people = await somePeople();
  const [harbour, compass] = [
    await aSealedLetter(['Harbour', 'Lantern', 'Kestrel'], international),
    await aSealedLetter(['Compass', 'Anchor'], international),
  ];
  await officials(6, { host: international('europarl.example') });
  const ours = await lettersOf(harbour, people.reviewer.address);
  const theirs = await lettersOf(compass, people.otherReviewer.address);
  const unverified = await anOrganisation({ name: unverifiedName, host: 'molehill.example', country: 'AT' });
  const partner = await roomsOf(ours.organisations[1]!);
  const stranger = await roomsOf(theirs.organisations[1]!);
  const slugs = Object.fromEntries((await database().letter.findMany()).map(({ id, slug }) => [id, slug]));
  const { mailbox } = await database().message.findUniqueOrThrow({ where: { id: ours.dispatches.message } });
  const installation = await ofTheInstallation(people.staff.address);
  return { people, ours, theirs, unverified, partner, stranger, slugs, officialAddress: mailbox, ...installation };
}

async function somePeople() {
  const staff = await aPerson('staff@undersigned.example', 'Sofia of the staff');
  await database().person.update({ where: { id: staff.id }, data: { staffSince: inPlace } });
  return {
    staff,
    person: await aPerson(nobody, 'Noor of nowhere'),
    reviewer: await aPerson(`reviewer@${international('person.example')}`, 'Rita the reviewer'),
    otherReviewer: await aPerson('reviewer@elsewhere.example', 'Ronja the reviewer'),
  };
}

/** What an organisation has that an address names: members, who asks to join, a logo, evidence, a mailbox to prove. */
async function roomsOf(organisation: Awaited<ReturnType<typeof anOrganisation>>) {
  const { id, host, editor } = organisation;
  await setLogo(await member(editor.id, id, 'set the logo', new Date()), castLogo('Kinderhafen'));
  const logo = await database().logo.findFirstOrThrow({ where: { organisationId: id } });
  const asking = await database().membership.create({
    data: { organisationId: id, personId: (await aPerson(`asking@${host}`)).id, roles: [], requestedAt: inPlace },
  });
  const extra = await aMembership((await aPerson(`second@${host}`)).id, id, ['editor']);
  const evidence = await database().evidence.findFirstOrThrow({ where: { organisationId: id } });
  const name = await database().organisationName.create({
    data: { organisationId: id, name: 'Another name', kind: 'acronym', addedAt: inPlace },
  });
  const check = await database().mailboxCheck.create({
    data: {
      organisationId: id,
      address: `office@${host}`,
      host,
      askedAt: new Date(),
      expiresAt: new Date(Date.now() + 3_600_000),
    },
  });
  const asked = await database().membership.create({
    data: {
      organisationId: id,
      personId: (await aPerson(`asked@${host}`)).id,
      roles: [],
      requestedAt: inPlace,
      nominations: {
        create: {
          roles: ['authorised_signatory'],
          position: 'Chair',
          askedAt: inPlace,
          askedById: organisation.administrator.id,
        },
      },
    },
    include: { nominations: true },
  });
  return {
    asked: asked.id,
    nomination: asked.nominations[0]!.id,
    organisation,
    logo: logo.digest,
    asking: asking.id,
    member: extra.id,
    evidence: evidence.id,
    name: name.id,
    check: check.id,
  };
}

async function ofTheInstallation(staffAddress: string) {
  const bytes = fullList(officialInList('11', 'Ana DE EXEMPLO', 'Portugal'));
  const list = await bringList(await visitingStaff(staffAddress), { name: 'full-list.xml', bytes });
  const table = await bringList(await visitingStaff(staffAddress), {
    name: 'offices.csv',
    bytes: Buffer.from('Name;E-mail\nCabinet of an example;cabinet@office.example\n'),
  });
  const signIn = await database().signIn.create({
    data: {
      address: nobody,
      askedAt: new Date(),
      expiresAt: new Date(Date.now() + 900_000),
      browserDigest: '0'.repeat(64),
      agent: 'a browser',
      returnTo: '/desk',
    },
  });
  const attachment = await caughtMail();
  return { list, table, signIn: signIn.id, attachment };
}

/** A mail in the local mailbox, which is open to everybody where mails are kept to the installation. */
export const caught = { key: 'caught/1', attachment: Buffer.from('%PDF-1.7 attached') };

async function caughtMail(): Promise<string> {
  const digest = await storage().put(caught.attachment, { type: 'application/pdf' });
  await database().localMail.create({
    data: {
      idempotencyKey: caught.key,
      fromLine: 'Undersigned <letters@undersigned.example>',
      toAddress: nobody,
      subject: 'A mail',
      text: 'Words',
      html: '<html><head></head><body>Words</body></html>',
      headers: {},
      attachments: [{ name: 'letter.pdf', type: 'application/pdf', digest }],
    },
  });
  return new URLSearchParams({ key: caught.key, digest }).toString();
}
