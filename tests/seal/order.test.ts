import { describe, expect, it } from 'vitest';
import type { Order } from '~/seal/edition';
import { groupsOf, inOrder, type Ordering, type Placed } from '~/seal/order';

const one = (name: string, more: Partial<Placed> = {}): Placed => ({ name, country: 'BE', lead: false, ...more });
const namesOf = (signatories: readonly Placed[], ordering: Partial<Ordering> & { order: Order }) =>
  inOrder(signatories, { language: 'en', ...ordering }).map(({ name }) => name);

describe('the order of signatories', () => {
  it('is A–Z in the collation of the language', () => {
    const swedish = [one('Zebra'), one('Ängel'), one('Apel')];
    expect(namesOf(swedish, { order: 'name', language: 'sv' })).toEqual(['Apel', 'Zebra', 'Ängel']);
    expect(namesOf(swedish, { order: 'name', language: 'de' })).toEqual(['Ängel', 'Apel', 'Zebra']);
    expect(namesOf([one('Παιδί'), one('Zebra'), one('Дитина')], { order: 'name' })).toEqual([
      'Zebra',
      'Παιδί',
      'Дитина',
    ]);
  });

  it('passes over articles where that is asked, and only then', () => {
    const articled = [one('The Harbour'), one('Lantern'), one('Der Anker'), one('L’Étoile'), one('Theatre')];
    expect(namesOf(articled, { order: 'name', ignoresArticles: true })).toEqual([
      'Der Anker',
      'L’Étoile',
      'The Harbour',
      'Lantern',
      'Theatre',
    ]);
    expect(namesOf(articled, { order: 'name' }).at(-1)).toBe('Theatre');
    expect(namesOf(articled, { order: 'name' }).at(-2)).toBe('The Harbour');
  });

  it('puts the lead first and then the pinned by their places, whatever the order', () => {
    const some = [
      one('A'),
      one('Pinned second', { pinned: 2 }),
      one('Lead', { lead: true }),
      one('Pinned first', { pinned: 1 }),
    ];
    for (const order of ['country', 'name', 'umbrella', 'tier'] as const)
      expect(namesOf(some, { order })).toEqual(['Lead', 'Pinned first', 'Pinned second', 'A']);
  });

  it('goes by umbrella, those without one last', () => {
    const some = [
      one('Alone'),
      one('B', { umbrella: 'Zone' }),
      one('C', { umbrella: 'Arch' }),
      one('A', { umbrella: 'Zone' }),
    ];
    const ordering = { order: 'umbrella', language: 'en' } as const;
    const groups = groupsOf(inOrder(some, ordering), ordering);
    expect(groups.map(({ heading, members }) => [heading, members.map(({ name }) => name)])).toEqual([
      ['Arch', ['C']],
      ['Zone', ['A', 'B']],
      [null, ['Alone']],
    ]);
  });

  it('goes by tier, that of the lead before the others', () => {
    const some = [
      one('Friend', { tier: 'Friends' }),
      one('Without'),
      one('Initiator', { tier: 'Initiators' }),
      one('Lead', { lead: true, tier: 'Initiators' }),
      one('Early', { tier: 'Backers' }),
    ];
    expect(namesOf(some, { order: 'tier' })).toEqual(['Lead', 'Initiator', 'Early', 'Friend', 'Without']);
  });

  it('is the same whatever order they come in', () => {
    const some = [one('a'), one('A'), one('á'), one('Á', { pinned: 1 }), one('b', { pinned: 1 })];
    const forth = namesOf(some, { order: 'name' });
    expect(namesOf([...some].reverse(), { order: 'name' })).toEqual(forth);
  });
});
