import { beforeAll, describe, expect, it } from 'vitest';
import { database } from '~/platform/database/database.server';
import { answerRows } from '~/sign-on/answers/answer-rows.server';
import { responsesTo } from '~/sign-on/answers/responses.server';
import { ask } from '../../setup/approvals';
import { coSigned } from '../../setup/co-signed';
import { type AnOrganisation, anOrganisation, inPlace } from '../../setup/coalition';
import { aLetter, aVersion, opened, prepared } from '../../setup/letters';

let lead: AnOrganisation;
let letterId: string;
let count = 0;

const named = () => {
  count += 1;
  return anOrganisation({ name: `Row ${count}`, host: `row${count}.example`, country: 'SE', verified: true });
};

/** The rows of both readings, by key. */
async function both() {
  const plain = ({ key, name, country, state, at, invitedAt }: Awaited<ReturnType<typeof answerRows>>[0]) =>
    [key, name, country, state, at.toISOString(), invitedAt?.toISOString()].join(' ');
  const slim = await answerRows(letterId);
  const board = await responsesTo({ letter: { id: letterId, leadId: lead.id } as never });
  return { slim: slim.map(plain).sort(), board: board.map((row) => plain(row as never)).sort(), rows: slim };
}

/** One organisation in every state that a letter knows. */
beforeAll(async () => {
  lead = await named();
  const letter = await aLetter(lead);
  letterId = letter.id;
  await opened(lead, letterId);
  const invitation = (address: string, changed = {}) =>
    database().invitation.create({ data: { letterId, address, invitedAt: inPlace, ...changed } });
  await invitation('plain@nobody.example', { organisationName: 'Nobody yet', country: 'FR' });
  await invitation('declined@nobody.example', { declinedAt: new Date(), declinedReason: 'No.' });
  await invitation('stopped@nobody.example');
  await database().$executeRaw`
    INSERT INTO lead_mail_stop (lead_id, address_digest, stopped_at)
    VALUES (${lead.id}::uuid, address_digest('stopped@nobody.example'), now())`;
  await invitation('cancelled@nobody.example', { cancelledAt: new Date() });
  const [begun, prepares, waits, refused, signed, withdrawn, declined, lifted] = await Promise.all(
    Array.from({ length: 8 }, named),
  );
  await invitation('begun@row.example', { organisationId: begun!.id, begunAt: inPlace });
  await prepared(prepares!, letterId);
  await ask(waits!, await prepared(waits!, letterId));
  await ask(refused!, await prepared(refused!, letterId));
  await database().approval.updateMany({
    where: { preparation: { organisationId: refused!.id } },
    data: { declinedAt: new Date(), declinedReason: 'Not now.' },
  });
  for (const each of [signed!, withdrawn!, declined!, lifted!]) await coSigned(each, letterId);
  const end = (of: AnOrganisation, data: object) =>
    database().endorsement.updateMany({ where: { letterId, organisationId: of.id }, data });
  await end(withdrawn!, { withdrawnAt: new Date(), withdrawalReason: 'No.' });
  await end(declined!, { declinedAt: new Date() });
  await end(lifted!, { declinedAt: new Date(), declineLiftedAt: new Date() });
});

describe('slim rows of answers', () => {
  it('are the board’s: every organisation, in its state, since the same moment', async () => {
    const { slim, board, rows } = await both();
    expect(slim).toEqual(board);
    expect(new Set(rows.map(({ state }) => state))).toEqual(
      new Set([
        ...['invited', 'declined', 'stopped', 'begun', 'prepares', 'waits', 'refused', 'co-signed', 'withdrawn'],
        ...['declined by lead', 'may come again'],
      ]),
    );
  });

  it('know who was left behind when the letter moved', async () => {
    const { versionId } = await aVersion(letterId, { title: 'Another title' }, 2);
    const opening = await database().opening.findFirstOrThrow({ where: { letterId } });
    await database().opening.create({
      data: {
        ...{ letterId, firstVersionId: versionId, openedAt: new Date(), timeZone: 'Europe/Brussels' },
        firstDeadline: opening.firstDeadline,
      },
    });
    const { slim, board, rows } = await both();
    expect(slim).toEqual(board);
    expect(rows.map(({ state }) => state)).toContain('left behind');
  });

  it('know that the last email of an invitation did not arrive', async () => {
    const { id } = await database().invitation.findFirstOrThrow({ where: { address: 'plain@nobody.example' } });
    const notice = { kind: 'invitation', aboutId: id, address: 'plain@nobody.example', failedAt: new Date() };
    await database().notice.create({ data: { ...notice, failure: 'no such mailbox' } });
    const found = (await answerRows(letterId)).filter(({ returned }) => returned);
    expect(found.map(({ key }) => key)).toEqual([id]);
    await database().notice.updateMany({ where: { aboutId: id }, data: { failure: 'no longer needed' } });
    expect((await answerRows(letterId)).some(({ returned }) => returned)).toBe(false);
  });
});
