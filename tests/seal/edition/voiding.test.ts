import { describe, expect, it } from 'vitest';
import { database } from '~/platform/database/database.server';
import { currentEdition } from '~/seal/edition/current-editions.server';
import { voidEditions, voidEditionsOfFallen } from '~/seal/edition/voiding.server';
import { sealNotices } from '~/seal/sealing/notices.server';
import { sealEdition } from '~/seal/sealing/seals.server';
import { anOrganisation, inPlace } from '../../setup/coalition';
import { officials, sent } from '../../setup/dispatches';
import { holdingLetter, holdingOrganisation } from '../../setup/holding';
import { aLetterToSeal, anEndorsement, frozen } from '../../setup/sealing';

async function sealedLetter() {
  const ready = await aLetterToSeal();
  const editionId = await frozen(ready);
  await sealEdition(editionId);
  return { ...ready, editionId };
}

describe('after the seal and before the first message', () => {
  it('a withdrawal makes the edition void and tells the lead’s administrators', async () => {
    const { letter, lead, endorsements, editionId } = await sealedLetter();
    const at = new Date();
    await database().endorsement.update({ where: { id: endorsements[1]! }, data: { withdrawnAt: at } });
    const voided = await holdingLetter(letter.id, at, (held) =>
      voidEditions(held, 'withdrawal', { endorsements: [endorsements[1]!] }),
    );
    expect(voided).toEqual([1]);
    expect(await currentEdition(letter.id)).toBeNull();
    const notices = await database().notice.findMany({ where: { kind: 'edition-voided', aboutId: editionId } });
    expect(notices.map(({ address }) => address)).toEqual([lead.administrator.address]);
    const written = await sealNotices['edition-voided']!(editionId, lead.administrator.address);
    expect(written?.mail.props).toMatchObject({ organisation: 'Lantern', because: 'withdrawn' });
  });

  it('the withdrawal of one who is not on the edition leaves it as it is', async () => {
    const { letter, lead } = await sealedLetter();
    const late = await anOrganisation({
      name: 'Late',
      host: `late-${letter.id.slice(-6)}.example`,
      country: 'FR',
      verified: true,
    });
    const endorsementId = await anEndorsement(letter, late, lead);
    const voided = await holdingLetter(letter.id, new Date(), (held) =>
      voidEditions(held, 'withdrawal', { endorsements: [endorsementId] }),
    );
    expect(voided).toEqual([]);
    expect(await currentEdition(letter.id)).not.toBeNull();
  });

  it('a revoked verification makes it void, one that leaves the organisation verified does not', async () => {
    const { letter, organisations } = await sealedLetter();
    const { id: organisationId } = organisations[2]!;
    await database().evidence.create({
      data: { organisationId, method: 'register', basis: 'The national register', foundAt: new Date() },
    });
    const revoke = (method: 'staff_attestation' | 'register') =>
      holdingOrganisation(organisationId, new Date(), async (held) => {
        await held.tx.evidence.updateMany({ where: { organisationId, method }, data: { revokedAt: new Date() } });
        await voidEditionsOfFallen(held);
      });
    await revoke('staff_attestation');
    expect(await currentEdition(letter.id)).not.toBeNull();
    await revoke('register');
    expect(await currentEdition(letter.id)).toBeNull();
  });

  it('a new edition can be sealed, without the organisation that is gone', async () => {
    const ready = await sealedLetter();
    const at = new Date();
    await database().endorsement.update({ where: { id: ready.endorsements[1]! }, data: { withdrawnAt: at } });
    await holdingLetter(ready.letter.id, at, (held) => voidEditions(held, 'withdrawal'));
    await sealEdition(await frozen(ready));
    const standing = await currentEdition(ready.letter.id);
    expect(standing).toMatchObject({ number: 2, _count: { signatories: 2 } });
  });
});

describe('once a message was handed over', () => {
  it('the edition stays as delivered', async () => {
    const ready = await sealedLetter();
    await database().publication.create({ data: { letterId: ready.letter.id, publishedAt: inPlace } });
    await officials(2);
    const dispatchId = await sent({ ...ready, edition: (await currentEdition(ready.letter.id))! });
    await database().message.updateMany({ where: { dispatchId }, data: { state: 'accepted' } });
    const voided = await holdingLetter(ready.letter.id, new Date(), (held) =>
      voidEditions(held, 'withdrawal', { endorsements: [ready.endorsements[1]!] }),
    );
    expect(voided).toEqual([]);
    expect(await currentEdition(ready.letter.id)).not.toBeNull();
  });
});
