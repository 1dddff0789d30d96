import { expect, test } from 'vitest';
import { erasePerson } from '~/accounts/accounts.server';
import { ownRecord } from '~/accounts/own-record.server';
import type { Visitor } from '~/accounts/visitors.server';
import { database } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import { installationTrail, letterTrail } from '~/trail/trail';
import { checkTrails, record } from '~/trail/trails.server';
import { type APerson, aMembership, anOrganisation, aPerson, inPlace } from '../setup/coalition';

const visitorFor = (person: APerson) => ({ person, sessionId: '', staff: false, at: inPlace }) as Visitor;

/** The tables in any row of which these words stand. */
async function tablesWith(words: string): Promise<string[]> {
  const tables = await database().$queryRaw<{ name: string }[]>`
    SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) AS name FROM pg_tables
    WHERE schemaname IN ('public', 'pgboss')`;
  const each = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS name WHERE EXISTS (SELECT FROM ${name} t WHERE strpos(to_jsonb(t)::text, $1) > 0)`,
  );
  const found = await database().$queryRawUnsafe<{ name: string }[]>(each.join(' UNION ALL '), words);
  return found.map(({ name }) => name);
}

/** An organisation whose director co-signed a letter, with its consent and its event. */
async function signed(host: string) {
  const organisation = await anOrganisation({ name: host, host, country: 'DE', verified: true });
  const lead = await anOrganisation({ name: `Lead of ${host}`, host: `lead.${host}`, country: 'BE', verified: true });
  const letter = await database().letter.create({
    data: { leadId: lead.id, slug: host, startedAt: inPlace, language: 'en' },
  });
  const version = await database().version.create({ data: { letterId: letter.id, number: 1, madeAt: inPlace } });
  const words = { language: 'en', title: 'T', subject: 'S', addresseeBlock: 'A', body: 'B', askInBrief: 'C' };
  const text = await database().text.create({
    data: { versionId: version.id, authentic: true, digest: 'd', madeAt: inPlace, ...words },
  });
  const { signatory } = organisation;
  const endorsement = await database().endorsement.create({
    data: {
      letterId: letter.id,
      organisationId: organisation.id,
      printedName: host,
      country: 'DE',
      signatoryName: signatory.name,
      signatoryRole: 'Director',
      endorsedAt: inPlace,
      consents: {
        create: {
          textId: text.id,
          basis: 'co_signed',
          givenAt: inPlace,
          personId: signatory.id,
          typedName: signatory.name,
          typedRole: 'Director',
          declaration: 'On behalf of',
          means: 'link',
          mailedTo: signatory.address,
        },
      },
    },
    include: { consents: true },
  });
  await transaction((tx) =>
    record(tx, letterTrail(letter.id), {
      kind: 'letter-co-signed',
      at: inPlace,
      actorId: signatory.id,
      plain: {
        endorsementId: endorsement.id,
        consentId: endorsement.consents[0]!.id,
        textDigest: 'd',
        basis: 'co_signed',
        means: 'link',
        lead: false,
      },
      values: { organisation: host, signatory: `${signatory.name}, Director` },
    }),
  );
  return { organisation, letter, endorsement };
}

test('who is erased is gone from every table, the act of the organisation stays, and the chains still hold', async () => {
  const { organisation, letter, endorsement } = await signed('harbour.example');
  const { signatory } = organisation;
  await database().signIn.create({
    data: {
      address: signatory.address,
      askedAt: inPlace,
      expiresAt: inPlace,
      browserDigest: '',
      agent: '',
      returnTo: '/',
    },
  });
  await transaction((tx) =>
    record(tx, installationTrail, {
      kind: 'staff-named',
      at: inPlace,
      actorId: null,
      plain: { personId: signatory.id },
      values: { address: signatory.address },
    }),
  );
  const invited = { letterId: letter.id, address: signatory.address, invitedAt: inPlace };
  await database().invitation.create({ data: invited });
  const stopped = { letterId: letter.id, address: signatory.address, stoppedAt: inPlace };
  await database().digestStop.create({ data: stopped });
  await erasePerson(visitorFor(signatory));

  const dump = JSON.stringify([
    await database().person.findMany(),
    await database().membership.findMany(),
    await database().signIn.findMany(),
    await database().consent.findMany(),
    await database().endorsement.findMany(),
    await database().invitation.findMany(),
    await database().event.findMany(),
    await database().eventValue.findMany(),
  ]);
  expect(dump).not.toContain(signatory.name);
  expect(await tablesWith(signatory.address)).toEqual([]);
  expect(dump).not.toContain('"salt":null,"value":"');
  expect(await database().endorsement.findUniqueOrThrow({ where: { id: endorsement.id } })).toMatchObject({
    printedName: 'harbour.example',
    withdrawnAt: null,
  });
  const values = await database().eventValue.findMany({ where: { event: { subjectId: letter.id } } });
  expect(values.find(({ name }) => name === 'organisation')?.value).toBe('harbour.example');
  expect(values.find(({ name }) => name === 'signatory')).toMatchObject({ value: null, salt: null });
  expect((await checkTrails()).filter(({ fault }) => fault)).toEqual([]);
  const { publicRevision } = await database().letter.findUniqueOrThrow({ where: { id: letter.id } });
  expect(publicRevision).toBeGreaterThan(letter.publicRevision);
});

test('the last administrator of an organisation cannot go, and nothing of them is touched', async () => {
  const organisation = await anOrganisation({ name: 'Keeper', host: 'keeper.example', country: 'DE' });
  await expect(erasePerson(visitorFor(organisation.administrator))).rejects.toThrow(/last administrator of Keeper/);
  expect(await database().person.count({ where: { id: organisation.administrator.id } })).toBe(1);
});

test('who is left alone in an organisation can go: nobody else’s is left without an administrator', async () => {
  const organisation = await anOrganisation({ name: 'Trap', host: 'trap.example', country: 'DE' });
  const others = { organisationId: organisation.id, personId: { not: organisation.administrator.id } };
  await database().membership.updateMany({ where: others, data: { endedAt: inPlace } });
  await erasePerson(visitorFor(organisation.administrator));
  expect(await database().person.count({ where: { id: organisation.administrator.id } })).toBe(0);
});

test('two administrators who are erased at once leave one', async () => {
  const organisation = await anOrganisation({ name: 'Pair', host: 'pair.example', country: 'DE' });
  const second = await aPerson('second@pair.example');
  await aMembership(second.id, organisation.id, ['administrator']);
  const outcomes = await Promise.allSettled(
    [organisation.administrator, second].map((person) => erasePerson(visitorFor(person))),
  );
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('what one takes away holds everything about oneself, and nothing that opens', async () => {
  const { organisation } = await signed('takeaway.example');
  const { signatory } = organisation;
  await database().session.create({
    data: {
      id: 'secret',
      personId: signatory.id,
      expiresAt: inPlace,
      endsAt: inPlace,
      startedAt: inPlace,
      agent: 'Firefox',
    },
  });
  const taken = JSON.stringify(await ownRecord(visitorFor(signatory)));
  for (const part of [signatory.address, 'Dora of takeaway.example', 'Firefox', 'letter-co-signed', 'On behalf of'])
    expect(taken).toContain(part);
  expect(taken).not.toContain('secret');
  expect(taken).not.toContain(organisation.administrator.address);
});
