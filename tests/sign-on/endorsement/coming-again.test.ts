import { beforeEach, describe, expect, test } from 'vitest';
import { allowed } from '~/organisations/organisation/members.server';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { comeAgain } from '~/sign-on/endorsement/coming-again.server';
import { coSign } from '~/sign-on/endorsement/endorsements.server';
import { withdraw } from '~/sign-on/endorsement/withdrawals.server';
import { closeLetter } from '~/sign-on/opening/closures.server';
import { endorsementDeed } from '~/sign-on/opening/preparation-deeds.server';
import { signatoriesOf } from '~/sign-on/signatories/signatories.server';
import { aLetterToCorrect, aSignatory } from '../../setup/changes';
import type { AnOrganisation } from '../../setup/coalition';
import { deskOf, preparing, typedFor } from '../../setup/letters';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let of: Awaited<ReturnType<typeof aLetterToCorrect>>;
let partner: AnOrganisation;
let endorsementId: string;
beforeEach(async () => {
  of = await aLetterToCorrect();
  partner = await aSignatory(of.letter.id);
  ({ id: endorsementId } = await database().endorsement.findFirstOrThrow({ where: { organisationId: partner.id } }));
});

const withdrawn = async () => {
  const deed = await endorsementDeed(partner.administrator, endorsementId, 'withdraw endorsements', new Date());
  await withdraw(allowed(deed) as Parameters<typeof withdraw>[0], 'A mistake.');
};
const again = async () =>
  comeAgain(allowed(await endorsementDeed(partner.editor, endorsementId, 'prepare endorsements', new Date())));
const preparedEvents = () =>
  database().event.count({ where: { subjectId: of.letter.id, kind: 'endorsement-prepared' } });
const names = async () => (await signatoriesOf(database(), of.letter.id)).map(({ name }) => name);

describe('an organisation that withdrew', () => {
  test('comes again with one step, with the line of before, and is a signatory once it has signed', async () => {
    await withdrawn();
    const id = await again();
    const preparation = await database().preparation.findUniqueOrThrow({ where: { id } });
    expect(preparation).toMatchObject({
      printedName: partner.name,
      country: partner.country,
      preparedById: partner.editor.id,
    });
    expect(await names()).not.toContain(partner.name);
    await coSign(await preparing(partner.signatory, id, 'bind the organisation'), await typedFor(id));
    expect(await names()).toContain(partner.name);
  });

  test('prepares once, however often and by how many at once it asks', async () => {
    await withdrawn();
    const before = await preparedEvents();
    const ids = await Promise.all([again(), again(), again()]);
    expect(new Set([...ids, await again()])).toHaveLength(1);
    expect((await preparedEvents()) - before).toBe(1);
  });

  test('does not after sign-on closed', async () => {
    await withdrawn();
    await closeLetter(await deskOf(of.lead.editor, of.letter.id, 'close letters'));
    await expect(again()).rejects.toThrow('Sign-on closed on');
  });
});

test('an organisation that stands under the letter prepares nothing again', async () => {
  await expect(again()).rejects.toThrow('has already co-signed');
  expect(await database().preparation.count({ where: { organisationId: partner.id, completedAt: null } })).toBe(0);
});
