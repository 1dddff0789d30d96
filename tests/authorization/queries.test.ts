import './environment';
import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '~/platform/database/database.server';
import { inPlace } from '../setup/coalition';
import { type Counted, countedStatements } from './counted-statements';
import { grow } from './growth';
import type { VisitorRole } from './visitors';
import { addressOf, beginWalk, type Walk } from './walk';

// A page asks the database as often for sixty rows as for five.

const lists: Record<string, VisitorRole> = {
  '/': 'stranger',
  '/organisations': 'administrator of a partner',
  '/organisations/:organisation/members': 'administrator of a partner',
  '/organisations/:organisation/verification': 'administrator of a partner',
  '/organisations/:organisation/trail': 'administrator of a partner',
  '/account': 'administrator of the lead',
  '/desk': 'administrator of the lead',
  '/desk/letters/:letter': 'administrator of the lead',
  '/desk/letters/:letter/text': 'administrator of the lead',
  '/desk/letters/:letter/reviewers': 'administrator of the lead',
  '/desk/letters/:letter/versions': 'administrator of the lead',
  '/desk/letters/:letter/languages': 'administrator of the lead',
  '/desk/letters/:letter/signatories': 'administrator of the lead',
  '/desk/letters/:letter/experts': 'administrator of the lead',
  '/desk/letters/:letter/invitations': 'administrator of the lead',
  '/desk/letters/:letter/invitations/lists/:list': 'administrator of the lead',
  '/desk/letters/:letter/invitations/lists/:list/sending': 'administrator of the lead',
  '/desk/letters/:letter/reminders': 'administrator of the lead',
  '/desk/letters/:letter/reminders/new': 'administrator of the lead',
  '/desk/letters/:letter/seal': 'administrator of the lead',
  '/desk/letters/:letter/choices': 'administrator of the lead',
  '/desk/letters/:letter/arrangement': 'administrator of the lead',
  '/desk/letters/:letter/dispatches': 'administrator of the lead',
  '/desk/letters/:letter/dispatches/:dispatch': 'administrator of the lead',
  '/desk/letters/:letter/dispatches/:dispatch/addressees': 'administrator of the lead',
  '/desk/letters/:letter/dispatches/:dispatch/sending': 'administrator of the lead',
  '/desk/letters/:letter/trail': 'administrator of the lead',
  '/staff': 'staff',
  '/staff/letters': 'staff',
  '/staff/mails': 'staff',
  '/staff/officials': 'staff',
  '/staff/imports': 'staff',
  '/desk/letters/:letter/officials': 'administrator of the lead',
  '/staff/trail': 'staff',
};

let walk: Walk;
let counted: Counted;
const few: Record<string, number> = {};
const many: Record<string, number> = {};

beforeAll(async () => {
  counted = await countedStatements(process.env.DATABASE_URL!);
  walk = await beginWalk({ DATABASE_URL: counted.url });
  // One that is nobody’s mailbox yet, so that the fewest to remind are of every kind that the most are.
  const invited = { letterId: walk.world.ours.open.id, address: 'office@nobody-yet.example', invitedAt: inPlace };
  await database().invitation.create({ data: invited });
  await countAll(few);
  await grow(walk.world, 60);
  await countAll(many);
});

async function countAll(into: Record<string, number>): Promise<void> {
  for (const [pattern, role] of Object.entries(lists)) {
    const path = addressOf(pattern, walk.side);
    // Once before, so that what a process reads once is read.
    const read = () => walk.product.ask(path, { cookie: walk.cookies[role] });
    await read();
    // The least of three: what the server asks by its own clock may fall into one of them.
    const each: number[] = [];
    for (const _ of [1, 2, 3]) {
      counted.statements();
      expect((await read()).status).toBe(200);
      each.push(counted.statements());
    }
    into[pattern] = Math.min(...each);
  }
}

describe('the number of queries', () => {
  it.each(Object.keys(lists))('does not grow with the rows: %s', (pattern) => {
    expect(few[pattern]).toBeGreaterThan(0);
    expect(many[pattern]).toBe(few[pattern]);
  });
});
