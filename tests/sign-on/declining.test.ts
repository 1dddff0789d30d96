import { describe, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { NotFound } from '~/platform/request/not-found';
import { responsesTo } from '~/sign-on/answers/responses.server';
import { requestApproval } from '~/sign-on/endorsement/approvals.server';
import { withdraw } from '~/sign-on/endorsement/withdrawals.server';
import { endorsementDeed } from '~/sign-on/opening/preparation-deeds.server';
import { coSignedCounts, signatoriesOf } from '~/sign-on/signatories/signatories.server';
import { by, coSigned, deskFor, eventOf, lead, partner, signed, told } from '../setup/decisions';
import { aLetter, preparing } from '../setup/letters';

describe('a declined signatory', () => {
  test('is no signatory any more: not shown, not counted, told with the reason, on record', async () => {
    const { letter, id } = await coSigned();
    const before = await told(partner.administrator.address);
    await expect(by(letter.id, id, 'declined')).rejects.toThrow('Give a reason');
    await by(letter.id, id, 'declined', 'It campaigns against the file.');
    expect(await signatoriesOf(database(), letter.id)).toEqual([]);
    expect(await coSignedCounts(letter.id)).toEqual({ signatories: 0, waiting: 0 });
    expect(await told(partner.administrator.address)).toBe(before + 1);
    expect((await eventOf(letter.id, 'signatory-declined'))?.values).toEqual({
      organisation: 'Partner',
      reason: 'It campaigns against the file.',
    });
    const responses = await responsesTo(await deskFor(letter.id));
    expect(responses.find(({ organisationId }) => organisationId === partner.id)).toMatchObject({
      state: 'declined by lead',
      reason: 'It campaigns against the file.',
      declines: false,
      lifts: true,
    });
    await expect(by(letter.id, id, 'declined', 'Twice.')).rejects.toThrow('You cannot decline Partner');
  });

  test('has nothing to withdraw, and its statement is decided no more', async () => {
    const { letter, id } = await coSigned();
    await by(letter.id, id, 'declined', 'It campaigns against the file.');
    const own = await endorsementDeed(partner.administrator, id, 'withdraw endorsements', new Date());
    if (typeof own === 'string') throw new Error(own);
    await expect(withdraw(own, null)).rejects.toThrow('The lead declined Partner');
    await expect(by(letter.id, id, 'statement-shown')).rejects.toThrow('Partner has no statement that');
  });

  test('co-signs the letter again only once the lead allows it', async () => {
    const { letter, id, preparationId } = await coSigned();
    await by(letter.id, id, 'declined', 'It campaigns against the file.');
    const { signatoryId } = await database().preparation.findUniqueOrThrow({ where: { id: preparationId } });
    const next = await database().preparation.create({
      data: {
        ...{ letterId: letter.id, organisationId: partner.id, textId: letter.textId, startedAt: new Date() },
        ...{ printedName: 'Partner', country: 'SE', signatoryId },
      },
    });
    await expect(signed(next.id, null)).rejects.toThrow('declined Partner as a signatory');
    const editor = await preparing(partner.editor, next.id, 'prepare endorsements');
    await expect(requestApproval(editor)).rejects.toThrow('declined Partner as a signatory');
    const data = { letterId: letter.id, organisationId: partner.id, printedName: 'P', country: 'SE' };
    await expect(database().endorsement.create({ data: { ...data, endorsedAt: new Date() } })).rejects.toThrow();
    await by(letter.id, id, 'decline-lifted', 'Its board explained.');
    expect(await signed(next.id, null)).not.toBe(id);
    expect(await signatoriesOf(database(), letter.id)).toHaveLength(1);
  });

  test('loses the preparation for another version that it has under way', async () => {
    const { letter, id } = await coSigned();
    const open = await database().preparation.create({
      data: {
        ...{ letterId: letter.id, organisationId: partner.id, textId: letter.textId, startedAt: new Date() },
        ...{ printedName: 'Partner', country: 'SE' },
      },
    });
    await by(letter.id, id, 'declined', 'It campaigns against the file.');
    expect((await database().preparation.findUniqueOrThrow({ where: { id: open.id } })).cancelledAt).not.toBeNull();
  });

  test('is never the lead, and what was decided stays', async () => {
    const { letter, id } = await coSigned();
    const own = await database().endorsement.create({
      data: {
        ...{ letterId: letter.id, organisationId: lead.id, printedName: 'Alliance', country: 'BE' },
        ...{ lead: true, endorsedAt: new Date() },
      },
    });
    await expect(by(letter.id, own.id, 'declined', 'No.')).rejects.toThrow('You cannot decline Alliance');
    await by(letter.id, id, 'declined', 'It campaigns against the file.');
    const undo = database().endorsement.update({ where: { id }, data: { declinedAt: null } });
    await expect(undo).rejects.toThrow();
    await expect(database().leadDecision.deleteMany({ where: { endorsementId: id } })).rejects.toThrow();
    const both = database().endorsement.update({ where: { id }, data: { withdrawnAt: new Date() } });
    await expect(both).rejects.toThrow('endorsement_ends_one_way');
  });

  test('is one of this letter: another’s is not found', async () => {
    const { id } = await coSigned();
    const other = await aLetter(lead);
    await expect(by(other.id, id, 'declined', 'No.')).rejects.toThrow(NotFound);
  });
});

describe('at the same moment', () => {
  test('declining and withdrawing end an endorsement once', async () => {
    const { letter, id } = await coSigned();
    const own = await endorsementDeed(partner.administrator, id, 'withdraw endorsements', new Date());
    if (typeof own === 'string') throw new Error(own);
    const both = await Promise.allSettled([
      by(letter.id, id, 'declined', 'It campaigns against the file.'),
      withdraw(own, null),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});
