import { expect, test } from 'vitest';
import type { StaffVisitor, Visitor } from '~/accounts/visitors.server';
import { attestByStaff, attestForLetter, releaseOrganisation } from '~/organisations/attestations.server';
import { findOrganisations } from '~/organisations/directory.server';
import { memberFor } from '~/organisations/members.server';
import { type OrganisationEntry, organisationForm } from '~/organisations/organisation';
import { changeOrganisation, foundOrganisation } from '~/organisations/organisations.server';
import { revokeEvidence } from '~/organisations/revocations.server';
import { findingOn } from '~/organisations/verifications.server';
import { database } from '~/platform/database/database.server';
import { checkTrails } from '~/trail/trails.server';
import {
  type APerson,
  aMembership,
  anOrganisation,
  aPerson,
  aProvenMailbox,
  inPlace,
  member,
} from '../setup/coalition';

const nothingElse = { alsoIn: async () => {} };
const visitorFor = (person: APerson) => ({ person, sessionId: '', staff: false, at: inPlace }) as Visitor;
const staffFor = (person: APerson) => ({ person, sessionId: '', staff: true, at: inPlace }) as StaffVisitor;
const entry = (changes: Partial<Record<keyof OrganisationEntry, string>> = {}): OrganisationEntry =>
  organisationForm.parse({
    legalName: 'Harbour for Children e.V.',
    displayName: 'Harbour for Children',
    country: 'DE',
    website: 'https://www.harbour.example/about',
    kind: 'association',
    ...changes,
  });
const kindsOf = async (subjectId: string) =>
  (await database().event.findMany({ where: { subjectId }, orderBy: { ordinal: 'asc' } })).map(({ kind }) => kind);

test('who founds an organisation administers it, and does not bind it', async () => {
  const person = await aPerson('founder@tideline.example', 'Tilda');
  const { id, held } = await foundOrganisation(
    visitorFor(person),
    entry({
      displayName: 'Tideline',
      legalName: 'Tideline',
      website: 'tideline.example',
      transparencyNumber: '123456789012-34',
    }),
  );
  expect(held).toBe(false);
  expect(await memberFor(person, id, 'admit members', inPlace)).toMatchObject({ roles: ['administrator'] });
  expect(await memberFor(person, id, 'bind the organisation', inPlace)).toBe('not allowed');
  expect(await kindsOf(id)).toEqual(['organisation-founded']);
  expect(await database().registerNumber.findMany({ where: { organisationId: id } })).toMatchObject([
    { register: 'eu-transparency-register', number: '123456789012-34' },
  ]);
});

test('of several founders at once with the same name, all but one are held', async () => {
  const names = ['Twin Stars', 'TWIN  STARS', 'Twín Stars', 'Тwin Stars'];
  const founders = await Promise.all(names.map((_name, place) => aPerson(`founder@twins${place}.example`)));
  const founded = await Promise.all(
    names.map((displayName, place) =>
      foundOrganisation(
        visitorFor(founders[place]!),
        entry({ displayName, legalName: `Register entry ${place}`, website: `https://twins${place}.example` }),
      ),
    ),
  );
  expect(founded.map(({ held }) => held).sort()).toEqual([false, true, true, true]);
  const held = founded.find((each) => each.held)!;
  expect(await kindsOf(held.id)).toEqual(['organisation-founded', 'organisation-held']);
});

test.each([
  ['in Cyrillic letters', { displayName: 'Наrbour for Сhildren', website: 'https://other.example' }],
  ['with marks', { displayName: 'Hárbour för Children', website: 'https://other.example' }],
  [
    'in its legal name',
    { displayName: 'Something else', legalName: 'Harbour for Children', website: 'https://other.example' },
  ],
  [
    'by the same host',
    { displayName: 'Quite different', legalName: 'Quite different', website: 'https://harbour.example' },
  ],
  [
    'by a host that looks the same',
    { displayName: 'Another thing', legalName: 'Another', website: 'https://harb0ur.example' },
  ],
])('an organisation that resembles another %s is held, and found by nobody', async (_how, changes) => {
  if ((await database().organisation.count({ where: { host: 'harbour.example' } })) === 0)
    await foundOrganisation(visitorFor(await aPerson('ana@harbour.example')), entry());
  const impostor = await aPerson(`impostor${await database().person.count()}@other.example`);
  const { id, held } = await foundOrganisation(visitorFor(impostor), entry(changes));
  expect(held).toBe(true);
  const found = await findOrganisations(changes.displayName);
  expect(found.map((each) => each.id)).not.toContain(id);
});

test('a held organisation is not verified by any evidence until the staff release it', async () => {
  const staff = await aPerson('staff@undersigned.example');
  const organisation = await anOrganisation({
    name: 'Lantern',
    host: 'lantern.example',
    country: 'AT',
    verified: true,
  });
  await database().organisation.update({
    where: { id: organisation.id },
    data: { heldAt: inPlace, heldReason: 'name' },
  });
  expect(await findingOn(database(), organisation.id, null)).toMatchObject({ verified: false });
  await releaseOrganisation(staffFor(staff), organisation.id, 'Two registers, two boards');
  expect(await findingOn(database(), organisation.id, null)).toMatchObject({ verified: true });
  await expect(releaseOrganisation(staffFor(staff), organisation.id, 'again')).rejects.toThrow(/not held/);
});

test('a proven mailbox and the staff’s word verify; what is revoked no longer counts, and other rooms are told', async () => {
  const staff = await aPerson('staff2@undersigned.example');
  const organisation = await anOrganisation({ name: 'Beacon', host: 'beacon.example', country: 'NL' });
  await attestByStaff(staffFor(staff), organisation.id, 'Seen in the register');
  expect((await findingOn(database(), organisation.id, null)).verified).toBe(false);
  await aProvenMailbox(organisation.id, 'beacon.example');
  expect((await findingOn(database(), organisation.id, null)).verified).toBe(true);
  await expect(attestByStaff(staffFor(staff), organisation.id, 'again')).rejects.toThrow(/already/);

  const letter = await database().letter.create({
    data: { leadId: organisation.id, slug: 'beacon', startedAt: inPlace, language: 'en' },
  });
  const evidence = await database().evidence.findFirstOrThrow({
    where: { organisationId: organisation.id, method: 'mailbox' },
  });
  const of = { organisationId: organisation.id, evidenceId: evidence.id };
  const told: boolean[] = [];
  const alsoIn = async (tx: Parameters<typeof findingOn>[0], id: string) => {
    told.push((await findingOn(tx, id, null)).verified);
  };
  const twice = () => revokeEvidence(staffFor(staff), of, 'The domain lapsed', { alsoIn });
  const outcomes = await Promise.allSettled([twice(), twice()]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(told).toEqual([false]);
  expect((await findingOn(database(), organisation.id, null)).verified).toBe(false);
  const { publicRevision } = await database().letter.findUniqueOrThrow({ where: { id: letter.id } });
  expect(publicRevision).toBe(letter.publicRevision + 1);
  expect(await kindsOf(organisation.id)).toEqual(['staff-attested', 'evidence-revoked']);
});

test('nobody stays verified under a name or a website that nobody looked at', async () => {
  const organisation = await anOrganisation({ name: 'Old Name', host: 'old.example', country: 'FR', verified: true });
  const administrator = () => member(organisation.administrator.id, organisation.id, 'change the organisation');
  const same = { displayName: 'Old Name', legalName: 'Old Name', country: 'FR', website: 'https://old.example/' };
  await changeOrganisation(await administrator(), entry({ ...same, kind: 'charity' }), nothingElse);
  expect((await findingOn(database(), organisation.id, null)).verified).toBe(true);
  await changeOrganisation(await administrator(), entry({ ...same, website: 'https://famous.example' }), nothingElse);
  expect((await findingOn(database(), organisation.id, null)).verified).toBe(false);
  expect(await database().evidence.count({ where: { organisationId: organisation.id, revokedAt: null } })).toBe(0);
});

async function leadAndLetter(name: string, host: string) {
  const lead = await anOrganisation({ name, host, country: 'BE', verified: true });
  const letter = await database().letter.create({
    data: { leadId: lead.id, slug: host, startedAt: inPlace, language: 'en' },
  });
  const deed = { ...(await member(lead.administrator.id, lead.id, 'attest organisations')), letter };
  return { lead, letter, deed };
}

test('a lead’s word counts for its own letter, and for no other', async () => {
  const { letter, deed } = await leadAndLetter('Lead One', 'lead-one.example');
  const other = await leadAndLetter('Lead Two', 'lead-two.example');
  const partner = await anOrganisation({ name: 'Partner', host: 'partner.example', country: 'PL' });
  await aProvenMailbox(partner.id, 'partner.example');
  await attestForLetter(deed, partner.id, 'We have worked together since 2019');
  expect(await findingOn(database(), partner.id, letter.id)).toEqual({ verified: true, attestedByLeadOnly: true });
  expect((await findingOn(database(), partner.id, other.letter.id)).verified).toBe(false);
  expect((await findingOn(database(), partner.id, null)).verified).toBe(false);
  await expect(attestForLetter(deed, partner.id, 'again')).rejects.toThrow(/already/);
});

test('a lead’s word is refused for itself, for who shares a member or a domain, for a look-alike, and from an unverified lead', async () => {
  const { lead, deed } = await leadAndLetter('Lead Three', 'lead-three.example');
  await expect(attestForLetter(deed, lead.id, 'We know us')).rejects.toThrow(/itself/);

  const sister = await anOrganisation({ name: 'Sister', host: 'sister.example', country: 'BE' });
  await aMembership(lead.editor.id, sister.id, ['editor']);
  await expect(attestForLetter(deed, sister.id, 'x')).rejects.toThrow(/shares/);

  const below = await anOrganisation({ name: 'Below', host: 'projects.lead-three.example', country: 'BE' });
  await aProvenMailbox(below.id, 'projects.lead-three.example');
  await expect(attestForLetter(deed, below.id, 'x')).rejects.toThrow(/shares/);

  const held = await anOrganisation({ name: 'Held', host: 'held.example', country: 'BE' });
  await database().organisation.update({ where: { id: held.id }, data: { heldAt: inPlace } });
  await expect(attestForLetter(deed, held.id, 'x')).rejects.toThrow(/held/);

  await database().evidence.updateMany({
    where: { organisationId: lead.id, method: 'staff_attestation' },
    data: { revokedAt: inPlace },
  });
  const apart = await anOrganisation({ name: 'Apart', host: 'apart.example', country: 'BE' });
  await expect(attestForLetter(deed, apart.id, 'x')).rejects.toThrow(/not verified/);
});

test('a search finds by name, host and likeness, shows nothing else, and takes signs as signs', async () => {
  await anOrganisation({ name: 'Северное сияние', host: 'aurora.example', country: 'BG' });
  const [found] = await findOrganisations('AURORA');
  expect(found).toEqual({
    id: expect.any(String),
    displayName: 'Северное сияние',
    country: 'BG',
    host: 'aurora.example',
    verified: false,
  });
  expect(await findOrganisations('a')).toEqual([]);
  expect(await findOrganisations('%%%')).toEqual([]);
});

test('every chain holds after all of this', async () => {
  expect((await checkTrails()).filter(({ fault }) => fault)).toEqual([]);
});
