import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { requestApproval } from '~/sign-on/endorsement/approvals.server';
import { signOnNotices } from '~/sign-on/notices/notices.server';
import { closeLetter } from '~/sign-on/opening/closures.server';
import { anArrival } from '../../setup/arrivals';
import { aLetterToCorrect, named } from '../../setup/changes';
import type { AnOrganisation } from '../../setup/coalition';
import { deskOf, prepared, preparing } from '../../setup/letters';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let of: Awaited<ReturnType<typeof aLetterToCorrect>>;
let partner: AnOrganisation;
let id: string;
beforeEach(async () => {
  of = await aLetterToCorrect();
  partner = await named('Late');
  id = await prepared(partner, of.letter.id);
  await database().preparation.update({ where: { id }, data: { preparedById: partner.editor.id, counter: 1 } });
  await requestApproval(await preparing(partner.editor, id, 'prepare endorsements'));
});

const closed = async () => closeLetter(await deskOf(of.lead.editor, of.letter.id, 'close letters'));
const promised = async () =>
  (await database().notice.findMany({ where: { kind: 'not-in-time', aboutId: id } })).map(({ address }) => address);
const told = () => signOnNotices['not-in-time']!(id, partner.signatory.address);

describe('when sign-on closes before it is signed', () => {
  test('who prepared it and who was asked to sign it are told', async () => {
    await closed();
    expect((await promised()).sort()).toEqual([partner.editor.address, partner.signatory.address].sort());
    expect((await told())?.mail.props).toMatchObject({ organisation: partner.name });
  });

  test('nobody is told so of what arrived in time by a link and is still to be done', async () => {
    const approval = await database().approval.findFirstOrThrow({ where: { preparationId: id } });
    await anArrival(partner, id, new Date(), approval.id);
    await closed();
    expect(await told()).toBeNull();
  });

  test('who is no member any more is not told', async () => {
    const theirs = { personId: partner.editor.id, organisationId: partner.id };
    await database().membership.updateMany({ where: theirs, data: { endedAt: new Date() } });
    await closed();
    expect(await promised()).toEqual([partner.signatory.address]);
  });
});
