import { expect, test } from 'vitest';
import { memberFor } from '~/organisations/organisation/members.server';
import { findOrganisations } from '~/organisations/register/directory.server';
import { foundOrganisation } from '~/organisations/register/organisations.server';
import { database } from '~/platform/database/database.server';
import { limits } from '~/platform/request/rate-limit.server';
import { checkTrails } from '~/trail/trails.server';
import { anOrganisation, aPerson, inPlace } from '../../setup/coalition';

import { entry, kindsOf, visitorFor } from '../../setup/founding';

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

test('a website of a provider of mailboxes is refused at its field, and says what to enter instead', async () => {
  const person = await aPerson('founder@mailless.example');
  const refused = foundOrganisation(visitorFor(person), entry({ website: 'https://gmail.com' }));
  await expect(refused).rejects.toThrow(/an email address at gmail\.com.+own domain.+network/);
  await expect(refused).rejects.toMatchObject({ field: 'website' });
});

// None of these is held by itself, whoever comes first.
test('of several founders at once with the same name, all but one are held', async () => {
  const names = ['Twin Stars', 'TWIN  STARS', 'Twín Stars', 'Twin Stárs'];
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
    'by the legal name of the other',
    {
      displayName: 'Harbour for Children e.V.',
      legalName: 'Entirely otherwise',
      website: 'https://far.example',
    },
  ],
  [
    'by a host that looks the same in letters of another script',
    { displayName: 'One more', legalName: 'One more thing', website: 'https://hаrbour.example' },
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

test('nobody founds organisations without end, to have a name before whose it is', async () => {
  const person = await aPerson('squatter@names.example');
  const wish = (place: number) =>
    entry({
      displayName: `Squat ${'q'.repeat(place + 2)}`,
      legalName: `Squat ${'w'.repeat(place + 2)}`,
      website: `https://squat${'z'.repeat(place + 1)}.example`,
    });
  for (let founded = 0; founded < limits['foundings of a person'].points; founded++)
    await foundOrganisation(visitorFor(person), wish(founded));
  await expect(foundOrganisation(visitorFor(person), wish(30))).rejects.toThrow('Too many attempts');
});

test('every chain holds after all of this', async () => {
  expect((await checkTrails()).filter(({ fault }) => fault)).toEqual([]);
});
