import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { tokenFor } from '~/platform/request/token.server';
import { moveDueCorrections } from '~/sign-on/change/moves.server';
import { approvalLink, approve } from '~/sign-on/endorsement/approvals.server';
import { signOnNotices } from '~/sign-on/notices/notices.server';
import { readPreparation } from '~/sign-on/opening/locked-preparation.server';
import { ask } from '../../setup/approvals';
import { aLetterToCorrect, aSignatory, consentsOf, correctionAsRow, named } from '../../setup/changes';
import { prepared, typedFor } from '../../setup/letters';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let of: Awaited<ReturnType<typeof aLetterToCorrect>>;
beforeEach(async () => {
  of = await aLetterToCorrect();
});
const overdue = -61_000;

describe('when the letter moves', () => {
  test('what is being prepared goes over to the new text, with everything that was typed', async () => {
    const partner = await named('Preparing');
    const id = await prepared(partner, of.letter.id);
    const before = await readPreparation(database(), id);
    await correctionAsRow(of, overdue);
    await moveDueCorrections();
    const after = await readPreparation(database(), id);
    expect(after).toMatchObject({ textId: of.second.textId, counter: before!.counter, line: before!.line });
    expect(after?.declared.next).toBeNull();
  });

  test('an approval for the former text ends, and is asked again by itself, for the new one', async () => {
    const partner = await named('Waiting');
    const { token } = await ask(partner, await prepared(partner, of.letter.id));
    await correctionAsRow(of, overdue);
    expect((await approvalLink(token, new Date()))?.state).toBe('waiting');
    await moveDueCorrections();
    expect((await approvalLink(token, new Date()))?.state).toBe('cancelled');
    const waiting = await database().approval.findFirstOrThrow({
      where: { preparation: { organisationId: partner.id }, cancelledAt: null },
    });
    expect(waiting.textId).toBe(of.second.textId);
    expect(
      await database().notice.count({ where: { kind: 'approval-cancelled', address: partner.signatory.address } }),
    ).toBe(0);
    const mail = await signOnNotices['approval-renewed']!(waiting.id, partner.signatory.address);
    expect(mail?.mail.props).toMatchObject({ former: 1, number: 2, organisation: partner.name });
    const found = await approvalLink(tokenFor('approval', waiting.id), new Date());
    await approve(found!.link, await typedFor(waiting.preparationId));
    expect(await consentsOf(partner)).toEqual([[2, 'co_signed']]);
  });

  test('each signatory gets a mail with what changed, and a way to withdraw', async () => {
    const partner = await aSignatory(of.letter.id);
    const { id } = await correctionAsRow(of, overdue);
    await moveDueCorrections();
    const showing = await database().changeShowing.findFirstOrThrow({ where: { changeId: id } });
    const mail = await signOnNotices['letter-moved']!(showing.id, partner.signatory.address);
    expect(mail?.mail.props).toMatchObject({ organisation: partner.name, number: 2, textDigest: of.second.digest });
    expect(mail?.mail.props).toMatchObject({ withdrawLink: expect.stringContaining('/withdrawals/') });
    const toLead = await signOnNotices['letter-moved']!(id, of.lead.administrator.address);
    expect(toLead?.mail.props).toMatchObject({ organisation: '', carried: 1 });
    expect(await signOnNotices['correction-announced']!(showing.id, partner.signatory.address)).toBeNull();
  });

  test('who reads French reads all of it in French', async () => {
    const partner = await aSignatory(of.letter.id);
    const { address } = partner.signatory;
    const { id } = await correctionAsRow(of, 60_000);
    const showing = await database().changeShowing.findFirstOrThrow({ where: { changeId: id } });
    await database().notice.create({ data: { kind: 'correction-announced', aboutId: showing.id, address } });
    await database().person.update({ where: { address }, data: { language: 'fr' } });
    const mail = await signOnNotices['correction-announced']!(showing.id, address);
    expect(mail?.subject).toContain('opposition possible');
    expect(mail?.mail.props).toMatchObject({ language: 'fr', places: [{ heading: 'Paragraphe 1' }] });
  });
});
