import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { consequences } from '~/consequences.server';
import { database } from '~/platform/database/database.server';
import type { DoingOnLetter } from '~/trail/deed';
import { onLetter, onOrganisation } from '~/trail/deeds.server';
import { letterTrail, organisationTrail, type TrailOf } from '~/trail/trail';
import { eventsOf } from '~/trail/trails.server';
import { type AnOrganisation, anOrganisation } from '../setup/coalition';
import { aLetter } from '../setup/letters';
import { planted } from '../setup/planting';

let lead: AnOrganisation;
let letterId: string;
beforeEach(async () => {
  const host = `${randomUUID()}.example`;
  lead = await anOrganisation({ name: 'Alliance', host, country: 'BE', verified: true });
  letterId = (await aLetter(lead)).id;
});

const at = new Date();
const told = async (of: TrailOf) => (await eventsOf(of)).map(({ kind }) => kind);
const revision = async () => (await database().letter.findUniqueOrThrow({ where: { id: letterId } })).publicRevision;
const takedown = () => ({ plain: { takedownId: randomUUID() }, values: { reason: 'An order of a court' } });
const withdrawn = () => ({
  plain: { endorsementId: randomUUID(), means: 'link' as const },
  values: { organisation: 'Lantern', reason: '' },
});
const voided = () => ({ plain: { editionId: randomUUID(), reason: 'withdrawal' as const } });

describe('a deed on a letter', () => {
  test('records its event, by whom it was and when, and answers', async () => {
    const by = { at, person: { id: lead.administrator.id } };
    const answer = await onLetter('letter-taken-down', letterId, by, ({ did }) => did(takedown(), 'down'));
    expect(answer).toBe('down');
    const [event] = await eventsOf(letterTrail(letterId));
    expect(event).toMatchObject({ kind: 'letter-taken-down', at, actorId: lead.administrator.id });
    expect(event?.values).toEqual({ reason: 'An order of a court' });
  });

  test('of several events makes the public page anew once', async () => {
    const before = await revision();
    await onLetter('edition-frozen', letterId, { at }, async ({ also, didNot }) => {
      await also('edition-voided', voided(), { actorId: null });
      await also('letter-taken-down', takedown());
      return didNot();
    });
    expect(await told(letterTrail(letterId))).toEqual(['edition-voided', 'letter-taken-down']);
    expect((await revision()) - before).toBe(1);
  });

  test('that had nothing to do leaves nothing', async () => {
    const before = await revision();
    expect(await onLetter('signatories-arranged', letterId, { at }, async ({ didNot }) => didNot(0))).toBe(0);
    expect(await told(letterTrail(letterId))).toEqual([]);
    expect(await revision()).toBe(before);
  });

  test('that is refused leaves nothing, though its event was recorded', async () => {
    const before = await revision();
    const refused = onLetter('letter-taken-down', letterId, { at }, async ({ did }) => {
      await did(takedown());
      throw new Error('no');
    });
    await expect(refused).rejects.toThrow('no');
    expect(await told(letterTrail(letterId))).toEqual([]);
    expect(await revision()).toBe(before);
  });

  test('by its own lock is given what that read', async () => {
    const holdBy = async () => 'locked';
    const begun = { plain: { invitationId: randomUUID() } };
    const work = ({ did }: DoingOnLetter<'invitation-begun'>, read: string) => did(begun, read);
    expect(await onLetter('invitation-begun', letterId, { at }, work, { holdBy })).toBe('locked');
  });

  test('is another one where something else happened', async () => {
    await onLetter('letter-taken-down', letterId, { at }, ({ instead }) =>
      instead('takedown-lifted', { plain: { takedownId: randomUUID() } }),
    );
    expect(await told(letterTrail(letterId))).toEqual(['takedown-lifted']);
  });
});

describe('what follows from a grave event', () => {
  const withdraw = () => onLetter('endorsement-withdrawn', letterId, { at }, ({ did }) => did(withdrawn()));

  test('is done in its transaction, after it, and its events come behind', async () => {
    const follow = [async (letter: { also: never }) => (letter.also as Also)('edition-voided', voided())];
    await planted(consequences, 'endorsement-withdrawn', follow as never, withdraw);
    expect(await told(letterTrail(letterId))).toEqual(['endorsement-withdrawn', 'edition-voided']);
  });

  test('refuses the whole deed where it fails', async () => {
    const fail = async () => {
      throw new Error('the editions are away');
    };
    await expect(planted(consequences, 'endorsement-withdrawn', [fail], withdraw)).rejects.toThrow('away');
    expect(await told(letterTrail(letterId))).toEqual([]);
  });

  test('is done once for each kind, given all that happened of it', async () => {
    const seen: number[] = [];
    const follow = async (_on: unknown, happened: readonly unknown[]) => void seen.push(happened.length);
    const reason = { reason: 'The domain lapsed.' };
    const change = () =>
      onOrganisation('organisation-changed', lead.id, { at }, async ({ also, did }) => {
        for (const evidenceId of [randomUUID(), randomUUID()])
          await also('evidence-revoked', { plain: { evidenceId }, values: reason });
        return did({ plain: { fields: 'website' }, values: { name: 'Alliance' } });
      });
    await planted(consequences, 'evidence-revoked', [follow], change);
    expect(seen).toEqual([2]);
  });
});

describe('a deed on an organisation', () => {
  test('holds the letters that it leads, and records on them too', async () => {
    const before = await revision();
    await onOrganisation('organisation-changed', lead.id, { at }, async ({ letters, did }) => {
      expect(letters.map(({ id }) => id)).toEqual([letterId]);
      await letters[0]!.also('edition-voided', voided());
      return did({ plain: { fields: 'website' }, values: { name: 'Alliance' } });
    });
    expect(await told(letterTrail(letterId))).toEqual(['edition-voided']);
    expect(await told(organisationTrail(lead.id))).toEqual(['organisation-changed']);
    expect((await revision()) - before).toBe(1);
  });

  test('holds none where its kind reaches none', async () => {
    await onOrganisation('logo-set', lead.id, { at }, async ({ letters, did }) => {
      expect(letters).toEqual([]);
      return did({ plain: { logoDigest: 'd' } });
    });
  });
});

type Also = (kind: string, facts: object) => Promise<void>;
