import { beforeEach, expect, test } from 'vitest';
import { allowed } from '~/organisations/organisation/members.server';
import { database } from '~/platform/database/database.server';
import { tokenFor } from '~/platform/request/token.server';
import { responsesTo } from '~/sign-on/answers/responses.server';
import { approvalLink, approve } from '~/sign-on/endorsement/approvals.server';
import { withdraw } from '~/sign-on/endorsement/withdrawals.server';
import { signOnNotices } from '~/sign-on/notices/notices.server';
import { openingOf } from '~/sign-on/opening/openings.server';
import { endorsementDeed } from '~/sign-on/opening/preparation-deeds.server';
import { remindable } from '~/sign-on/reminder/remindable.server';
import { undecided } from '~/sign-on/reopening/undecided.server';
import { aSignatory } from '../../setup/changes';
import type { AnOrganisation } from '../../setup/coalition';
import { aVersion, deskOf, openedAgain, typedFor } from '../../setup/letters';
import { aLetterToChange, asked, carries, moved, type ToChange } from '../../setup/substance';

let of: ToChange;
let [carrying, silent, withdrew]: AnOrganisation[] = [];
beforeEach(async () => {
  of = await aLetterToChange();
  [carrying, silent, withdrew] = [
    await aSignatory(of.letter.id, 'Carrying'),
    await aSignatory(of.letter.id, 'Silent'),
    await aSignatory(of.letter.id, 'Withdrew'),
  ];
  await asked(of);
  await carries(of, of.lead);
  await carries(of, carrying!);
  await withdrawn(withdrew!);
  await moved(of);
});

async function withdrawn(organisation: AnOrganisation) {
  const { id } = await database().endorsement.findFirstOrThrow({ where: { organisationId: organisation.id } });
  const deed = await endorsementDeed(organisation.administrator, id, 'withdraw endorsements', new Date());
  await withdraw(allowed(deed) as Parameters<typeof withdraw>[0], null);
}

/** As if each had come by an invitation to its administrator. */
async function invitedAll() {
  for (const organisation of [carrying!, silent!, withdrew!])
    await database().invitation.create({
      data: {
        ...{ letterId: of.letter.id, organisationId: organisation.id, address: organisation.administrator.address },
        ...{ invitedAt: new Date(), invitedById: of.lead.editor.id, begunAt: new Date() },
      },
    });
}

test('who was left behind is no signatory on the board of the lead, and cannot be declined as one', async () => {
  const rows = await responsesTo(await deskOf(of.lead.editor, of.letter.id, 'see the desk'));
  const row = (organisation: AnOrganisation) => rows.find(({ organisationId }) => organisationId === organisation.id);
  expect(row(carrying!)).toMatchObject({ state: 'co-signed', leftBehindAt: null, declines: true });
  expect(row(silent!)).toMatchObject({ state: 'waits', leftBehindAt: expect.any(Date), declines: false });
  expect(row(withdrew!)).toMatchObject({ state: 'withdrawn', leftBehindAt: null });
});

test('who withdrew before the move has decided: nobody tells it of the deadline, or reminds it', async () => {
  await invitedAll();
  const opening = (await openingOf(database(), of.letter.id, new Date()))!;
  const told = (await undecided(database(), opening)).map(({ address }) => address);
  const reminded = (await remindable(database(), opening)).map(({ address }) => address);
  for (const addresses of [told, reminded]) {
    expect(addresses).not.toContain(withdrew!.administrator.address);
    expect(addresses).not.toContain(carrying!.administrator.address);
    expect(addresses).toContain(silent!.signatory.address);
  }
});

test('who was left behind still comes in with one step, where the letter is opened again with another version', async () => {
  const third = await aVersion(of.letter.id, { body: 'Once more.' }, 3);
  await openedAgain(of.lead, of.letter.id, 3);
  const [waiting, ...others] = await database().approval.findMany({
    where: {
      ...{ usedAt: null, cancelledAt: null, textId: third.textId },
      preparation: { organisationId: silent!.id, completedAt: null, cancelledAt: null },
    },
  });
  expect(others).toEqual([]);
  const lapse = await database().lapse.findFirstOrThrow({
    where: { changeId: null, endorsement: { organisationId: silent!.id } },
  });
  const mail = await signOnNotices['endorsement-lapsed']!(lapse.id, silent!.signatory.address);
  expect(mail?.mail.props).toMatchObject({ former: 1, version: 3, because: 'asked' });
  const { link, state } = (await approvalLink(tokenFor('approval', waiting!.id), new Date()))!;
  expect(state).toBe('waiting');
  await approve(link, await typedFor(waiting!.preparationId));
});

test('who was asked to come in again is asked on, where the letter is opened again with the same version', async () => {
  await openedAgain(of.lead, of.letter.id, 2);
  const preparation = await database().preparation.findFirstOrThrow({
    where: { organisationId: silent!.id, completedAt: null, cancelledAt: null },
    include: { approvals: { where: { cancelledAt: null } } },
  });
  expect(preparation.approvals).toHaveLength(1);
  const { link, state } = (await approvalLink(tokenFor('approval', preparation.approvals[0]!.id), new Date()))!;
  expect(state).toBe('waiting');
  await approve(link, await typedFor(preparation.id));
  const rows = await responsesTo(await deskOf(of.lead.editor, of.letter.id, 'see the desk'));
  expect(rows.find(({ organisationId }) => organisationId === silent!.id)).toMatchObject({ state: 'co-signed' });
  expect(
    await database().notice.count({ where: { kind: 'approval-request', aboutId: preparation.approvals[0]!.id } }),
  ).toBe(1);
});
