import { beforeAll, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { Refusal } from '~/platform/request/refusal';
import type { SigningFields } from '~/sign-on/declaration/signing';
import { approve } from '~/sign-on/endorsement/approvals.server';
import { coSign } from '~/sign-on/endorsement/endorsements.server';
import { signatoriesOf } from '~/sign-on/signatories/signatories.server';
import { checkTrails } from '~/trail/trails.server';
import { ask } from '../setup/approvals';
import { type AnOrganisation, anOrganisation } from '../setup/coalition';
import { aLetter, opened, prepared, preparing, typedFor } from '../setup/letters';

// Each organisation is tried for fifty times at once, signed in and by the mailed link.

const attempts = 50;
const count = process.env['RACE'] === 'long' ? 200 : 12;

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let letterId: string;
beforeAll(async () => {
  const lead = await anOrganisation({ name: 'Alliance', host: 'alliance.example', country: 'BE', verified: true });
  const letter = await aLetter(lead);
  await opened(lead, letter.id);
  letterId = letter.id;
});

type Prepared = {
  partner: AnOrganisation;
  preparationId: string;
  link: Parameters<typeof approve>[0];
  typed: SigningFields;
};

async function asked(place: number): Promise<Prepared> {
  const entry = { name: `Partner ${place}`, host: `partner${place}.example`, country: 'BE', verified: true };
  const partner = await anOrganisation(entry);
  const preparationId = await prepared(partner, letterId);
  const { link } = await ask(partner, preparationId);
  return { partner, preparationId, link, typed: await typedFor(preparationId) };
}

const attempt = async ({ partner, preparationId, link, typed }: Prepared, turn: number): Promise<unknown> =>
  turn % 2 === 0
    ? approve(link, typed)
    : coSign(await preparing(partner.signatory, preparationId, 'bind the organisation'), typed);

/** What came of each of fifty attempts at once for one organisation. */
async function racedFor(each: Prepared) {
  const tries = Array.from({ length: attempts }, (_, turn) => attempt(each, turn));
  return (await Promise.allSettled(tries)).map((ended) => ({
    organisation: each.partner.id,
    outcome: ended.status === 'fulfilled' ? 'counted' : ended.reason,
  }));
}

test(`of ${attempts} attempts at once for each organisation one counts, and every other is told why not`, {
  timeout: 1_800_000,
}, async () => {
  const outcomes: { organisation: string; outcome: unknown }[] = [];
  for (let place = 0; place < count; place += 1) outcomes.push(...(await racedFor(await asked(place))));
  const counted = outcomes.filter(({ outcome }) => outcome === 'counted').map(({ organisation }) => organisation);
  const others = outcomes.filter(({ outcome }) => outcome !== 'counted');
  expect(new Set(counted).size).toBe(count);
  expect(counted).toHaveLength(count);
  expect(others.filter(({ outcome }) => !(outcome instanceof Refusal)).map(({ outcome }) => String(outcome))).toEqual(
    [],
  );
  expect(await signatoriesOf(database(), letterId)).toHaveLength(count);
  const consents = await database().consent.count({ where: { endorsement: { letterId } } });
  const events = await database().event.count({ where: { subjectId: letterId, kind: 'letter-co-signed' } });
  expect([consents, events]).toEqual([count, count]);
  expect((await checkTrails()).filter(({ fault }) => fault)).toEqual([]);
});
