import { describe, expect, it } from 'vitest';
import {
  happenings,
  type MessageHappening,
  type MessageState,
  mayBeOut,
  messageStates,
  moved,
  statesBefore,
} from '~/delivery/dispatch/moves';

const every = messageStates.flatMap((state) => happenings.map((happening) => ({ state, happening })));

/** Every move that there is, row by row; what is not here changes nothing. */
const expected: readonly [MessageState, MessageHappening, MessageState][] = [
  ['prepared', 'asked', 'sending'],
  ['prepared', 'stopped', 'stopped'],
  ['prepared', 'restored', 'unknown'],
  ['sending', 'asked', 'sending'],
  ['sending', 'taken', 'accepted'],
  ['sending', 'refused', 'refused'],
  ['sending', 'not taken', 'prepared'],
  ['sending', 'no answer', 'unknown'],
  ['sending', 'told sent', 'accepted'],
  ['sending', 'told delivered', 'delivered'],
  ['sending', 'told delayed', 'delayed'],
  ['sending', 'told bounced', 'bounced'],
  ['sending', 'told complained', 'complained'],
  ['sending', 'told failed', 'refused'],
  ['accepted', 'told delivered', 'delivered'],
  ['accepted', 'told delayed', 'delayed'],
  ['accepted', 'told bounced', 'bounced'],
  ['accepted', 'told complained', 'complained'],
  ['accepted', 'told failed', 'refused'],
  ['delayed', 'told delivered', 'delivered'],
  ['delayed', 'told bounced', 'bounced'],
  ['delayed', 'told complained', 'complained'],
  ['delayed', 'told failed', 'refused'],
  ['delivered', 'told bounced', 'bounced'],
  ['delivered', 'told complained', 'complained'],
  ['bounced', 'told complained', 'complained'],
  ['refused', 'told sent', 'accepted'],
  ['refused', 'told delivered', 'delivered'],
  ['refused', 'told delayed', 'delayed'],
  ['refused', 'told bounced', 'bounced'],
  ['unknown', 'taken', 'accepted'],
  ['unknown', 'refused', 'refused'],
  ['unknown', 'told sent', 'accepted'],
  ['unknown', 'told delivered', 'delivered'],
  ['unknown', 'told delayed', 'delayed'],
  ['unknown', 'told bounced', 'bounced'],
  ['unknown', 'told complained', 'complained'],
  ['unknown', 'told failed', 'refused'],
  ['unknown', 'settled as sent', 'accepted'],
  ['unknown', 'settled as not sent', 'refused'],
];

describe('the moves of a message', () => {
  it.each(every)('$state + $happening', ({ state, happening }) => {
    const row = expected.find(([from, when]) => from === state && when === happening);
    expect(moved(state, happening)).toBe(row?.[2] ?? null);
  });

  it('never lead from what may be out to what is sent by itself, but by the provider’s own word', () => {
    const back = every.filter(({ state, happening }) => mayBeOut(state) && moved(state, happening) === 'prepared');
    expect(back).toEqual([{ state: 'sending', happening: 'not taken' }]);
    expect(statesBefore('asked')).toEqual(['prepared', 'sending']);
  });

  it('leave an unknown outcome only by a fact or by a person', () => {
    const out = happenings.filter((happening) => moved('unknown', happening));
    expect(out.filter((happening) => !happening.startsWith('told ') && !happening.startsWith('settled as '))).toEqual([
      'taken',
      'refused',
    ]);
  });
});
