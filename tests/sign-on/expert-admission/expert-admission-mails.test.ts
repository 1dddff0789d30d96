import { renderMail } from '@emails/render.server';
import { beforeEach, describe, expect, test } from 'vitest';
import { erasePerson } from '~/accounts/accounts.server';
import { ownRecord } from '~/accounts/own-record.server';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { admitExpert, declineExpertRequest } from '~/sign-on/expert-admission/expert-request-answers.server';
import { signOnNotices } from '~/sign-on/notices/notices.server';
import { checkFacts } from '~/trail/fact-checks.server';
import { visiting } from '../../../prisma/seed/actors';
import { aLetterToAsk } from '../../setup/admissions';
import type { AnOrganisation } from '../../setup/coalition';
import { askedByExpert, linkedRequest, mailboxOfAsker, requestedByExpert } from '../../setup/expert-requests';
import { deskOf } from '../../setup/letters';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let lead: AnOrganisation;
let letter: { id: string; slug: string };
beforeEach(async () => {
  ({ lead, letter } = await aLetterToAsk({ whoMaySign: 'verified', takesExperts: true }));
});

let name: string;
let askers = 0;
beforeEach(() => {
  askers += 1;
  name = `Free Money ${askers}`;
});
const asker = (of = name) => ({ letterId: letter.id, slug: letter.slug, name: of });
const desk = () => deskOf(lead.editor, letter.id, 'invite organisations');
const told = async (kind: string, aboutId?: string) =>
  (await database().notice.findMany({ where: { kind, ...(aboutId ? { aboutId } : {}) } })).map(
    ({ address }) => address,
  );
const mail = async (kind: string, id: string, address: string) => {
  const content = await signOnNotices[kind]!(id, address);
  return content && { ...content, ...(await renderMail(content.mail)) };
};

describe('of what a stranger typed', () => {
  test('no mail repeats anything but the mailbox, which was proved', async () => {
    const asked = (await askedByExpert(asker()))!;
    const confirmation = await mail('expert-confirmation', asked, mailboxOfAsker(name));
    expect(confirmation?.text).toContain('/experts/asks/');
    const id = await requestedByExpert({ ...asker('Cheap Pills'), place: 'elsewhere' });
    const [to] = await told('expert-requested', id);
    expect(to).toBe(lead.administrator.address);
    const request = await mail('expert-requested', id, to!);
    expect(request?.text).toContain(mailboxOfAsker('Cheap Pills'));
    await admitExpert(await desk(), id);
    const answer = await mail('expert-admitted', id, mailboxOfAsker('Cheap Pills'));
    expect(answer?.text).toMatch(/\/experts\/[0-9a-f-]{36}\./);
    for (const each of [confirmation, request, answer])
      expect(`${each?.subject} ${each?.text} ${each?.html}`).not.toMatch(/Free Money|Cheap Pills|Professor/);
    expect(await mail('expert-requested', id, to!)).toBeNull();
  });

  test('declining is told with the reason of the lead', async () => {
    const id = await requestedByExpert(asker());
    await declineExpertRequest(await desk(), id, 'Only child law.');
    expect(await told('expert-request-declined', id)).toEqual([mailboxOfAsker(name)]);
    expect((await mail('expert-request-declined', id, mailboxOfAsker(name)))?.text).toContain('Only child law.');
  });
});

describe('mails that somebody causes', () => {
  test('to one mailbox end after three from one place; another place still reaches its owner', async () => {
    const places = ['there', 'there', 'there', 'there', 'at home'];
    const ids: (string | null)[] = [];
    for (const place of places) ids.push(await askedByExpert({ ...asker(), place }));
    expect(ids.map((id) => id !== null)).toEqual([true, true, true, false, true]);
  });

  test('reach the lead once a day while a request waits, and again once all are answered', async () => {
    const first = await requestedByExpert(asker('One'));
    const second = await requestedByExpert(asker('Two'));
    expect([await told('expert-requested', first), await told('expert-requested', second)]).toEqual([
      [lead.administrator.address],
      [],
    ]);
    for (const id of [first, second]) await declineExpertRequest(await desk(), id, 'No.');
    expect(await told('expert-requested', await requestedByExpert(asker('Three')))).toHaveLength(1);
  });
});

test('who asked takes the request away, and is erased from it', async () => {
  const id = await requestedByExpert(asker());
  await askedByExpert({ ...asker(), place: 'elsewhere' });
  const visitor = await visiting(mailboxOfAsker(name));
  expect((await ownRecord(visitor)).expertRequests).toMatchObject([{ name, letter: { slug: letter.slug } }]);
  await erasePerson(visitor);
  expect(await database().expertRequest.findUnique({ where: { id } })).toMatchObject({ address: null, name: null });
  expect(await database().expertAsking.count({ where: { letterId: letter.id } })).toBe(0);
  const beside = await database().eventValue.findMany({
    where: { event: { kind: 'expert-requested', subjectId: letter.id } },
  });
  expect(beside.map(({ value }) => value)).toEqual([null, null]);
  await expect(admitExpert(await desk(), id)).rejects.toThrow('deleted their data');
  await expect(linkedRequest(id)).resolves.toMatchObject({ page: { state: 'erased' } });
  expect((await checkFacts()).faults.filter(({ part }) => part === 'expert_request')).toEqual([]);
});
