import { expect, test } from 'vitest';
import { consequences } from '~/consequences.server';
import { voidOne } from '~/seal/edition/voiding.server';
import type { Consequences } from '~/trail/consequence';
import type { HeldLetter } from '~/trail/deed';
import { onLetter, onOrganisation } from '~/trail/deeds.server';

// What must not compile: each line that is expected to be an error fails the check of types where it is none.

const by = { at: new Date(0) };
const down = { plain: { takedownId: 'a' }, values: { reason: 'b' } };
const voided = { plain: { editionId: 'a', reason: 'withdrawal' as const } };

const wrong = {
  'an event is forgotten': () =>
    // @ts-expect-error
    onLetter('letter-taken-down', 'a', by, async () => 'answer'),

  'a value of the event is missing': () =>
    // @ts-expect-error
    onLetter('letter-taken-down', 'a', by, ({ did }) => did({ plain: { takedownId: 'a' } })),

  'a value is another event’s': () =>
    // @ts-expect-error
    onLetter('letter-taken-down', 'a', by, ({ did }) => did({ plain: { editionId: 'a' }, values: { reason: 'b' } })),

  'an event is recorded under too weak a hold': () =>
    onLetter('letter-taken-down', 'a', by, async ({ also, did }) => {
      // @ts-expect-error
      await also('edition-voided', voided);
      return did(down);
    }),

  'what needs a letter alone is called by a deed that holds it in turn': () =>
    onLetter('letter-taken-down', 'a', by, async (letter) => {
      // @ts-expect-error
      await voidOne(letter, 'a', 'withdrawal');
      return letter.did(down);
    }),

  'a letter’s kind is done on an organisation': () =>
    // @ts-expect-error
    onOrganisation('letter-taken-down', 'a', by, ({ did }) => did(down)),

  'an organisation that holds no letters has what is grave recorded': () =>
    onOrganisation('logo-set', 'a', by, async ({ also, did }) => {
      // @ts-expect-error
      await also('evidence-revoked', { plain: { evidenceId: 'a' }, values: { reason: 'b' } });
      return did({ plain: { logoDigest: 'a' } });
    }),

  'a deed that holds its letter in turn passes a lock of its own': () =>
    // @ts-expect-error
    onLetter('letter-taken-down', 'a', by, ({ did }) => did(down), { holdBy: async () => 'beside' }),

  'a held letter is made by hand': () => {
    // @ts-expect-error
    const letter: HeldLetter<'alone'> = { id: 'a', at: by.at, actorId: null };
    return letter;
  },

  'a grave kind has no consequences': () => {
    const { 'endorsement-withdrawn': _left, ...others } = consequences;
    // @ts-expect-error
    const all: Consequences = others;
    return all;
  },

  'what is not grave has consequences': () => {
    // @ts-expect-error
    const all: Consequences = { ...consequences, 'letter-taken-down': [] };
    return all;
  },
};

const right = {
  'a deed does what its kind says': () => onLetter('letter-taken-down', 'a', by, ({ did }) => did(down)),
  'a deed that holds its letter alone may do what holds it in turn': () =>
    onLetter('edition-frozen', 'a', by, async (letter) => {
      await letter.also('letter-taken-down', down);
      await voidOne(letter, 'a', 'withdrawal');
      return letter.didNot('answer');
    }),
};

test('eleven faults do not compile, and the right deeds do', () => {
  expect([Object.keys(wrong).length, Object.keys(right).length]).toEqual([11, 2]);
});
