import './environment';
import { beforeAll, describe, expect, it } from 'vitest';
import { forgetSettings } from '~/platform/installation/settings.server';
import { ask } from '../setup/approvals';
import { anOrganisation } from '../setup/coalition';
import { aLetter, opened, prepared, typedFor } from '../setup/letters';
import { type Counted, countedStatements } from './counted-statements';
import { type Product, startProduct } from './product';

// On the last evening two hundred directors read their page and approve in ten seconds: each question to the database counts.

let counted: Counted;
let product: Product;
const asked: { token: string; preparationId: string }[] = [];

beforeAll(async () => {
  counted = await countedStatements(process.env.DATABASE_URL!);
  forgetSettings();
  product = await startProduct({ DATABASE_URL: counted.url });
  const lead = await anOrganisation({ name: 'Alliance', host: 'alliance.example', country: 'BE', verified: true });
  const letter = await aLetter(lead);
  await opened(lead, letter.id);
  for (const each of ['one', 'two', 'three', 'four']) {
    const host = `${each}.example`;
    const partner = await anOrganisation({ name: `Partner ${each}`, host, country: 'SE', verified: true });
    const preparationId = await prepared(partner, letter.id);
    asked.push({ preparationId, token: (await ask(partner, preparationId)).token });
  }
}, 180_000);

/** What is asked for each: the least, since what the server asks by its own clock may fall into one of them. */
async function statementsOf(read: (one: (typeof asked)[number]) => Promise<number>): Promise<number> {
  const counts: number[] = [];
  for (const one of asked) {
    counted.statements();
    expect(await read(one)).toBe(200);
    counts.push(counted.statements());
  }
  return Math.min(...counts);
}

describe('what a director’s page asks the database', () => {
  it('to be read: when it is, the request, the preparation, what stands around it, and what arrived', async () => {
    const read = async ({ token }: { token: string }) => (await product.ask(`/approvals/${token}`)).status;
    expect(await statementsOf(read)).toBe(5);
  });

  it('to approve: no more than the deed needs', async () => {
    const approve = async ({ token, preparationId }: { token: string; preparationId: string }) => {
      const { name, role, line, declaration } = await typedFor(preparationId);
      counted.statements();
      const body = new URLSearchParams({ name, role, line, declaration }).toString();
      return (await product.ask(`/approvals/${token}`, { method: 'POST', body })).status;
    };
    expect(await statementsOf(approve)).toBe(17);
  });
});
