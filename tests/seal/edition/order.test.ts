import { describe, expect, it } from 'vitest';
import { languagesOfName, withoutArticle } from '~/seal/edition/articles';
import type { Order } from '~/seal/edition/edition';
import { groupsOf, inOrder, type Ordering, type Placed } from '~/seal/edition/order';

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

  it('reads a number with its thousands apart by its value', () => {
    const names = [
      '1,000 Lights',
      '10 Kids',
      '9 Kids',
      '1 234 567 Voices',
      '2.500 Stimmen',
      '12,5 Grad',
      '3, 100 Days',
    ];
    const inTheirOrder = [
      '3, 100 Days',
      '9 Kids',
      '10 Kids',
      '12,5 Grad',
      '1,000 Lights',
      '2.500 Stimmen',
      '1 234 567 Voices',
    ];
    for (const language of ['en', 'de', 'fr', 'sv'])
      expect(
        namesOf(
          names.map((name) => one(name)),
          { order: 'name', language },
        ),
      ).toEqual(inTheirOrder);
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

  it('passes over ’t, whose apostrophe leads the name', () => {
    const dutch = [one('’t Huis'), one("'t Anker"), one('Kade'), one('Gracht')];
    expect(namesOf(dutch, { order: 'name', ignoresArticles: true })).toEqual(["'t Anker", 'Gracht', '’t Huis', 'Kade']);
  });

  it('passes over an article only where the language of the name has it', () => {
    const kept = ['LA Kids', 'AS Tallinn', 'A Coruña Jovem', 'Die Kinder', 'O Lugar'];
    const lost = ['La Ligue', 'The Lantern', 'Il Nido', 'Der Anker', 'Az Otthon', 'Το Λιμάνι', 'Il-Port', "L'Étoile"];
    const [us, ee, de, fr, it] = ['US', 'EE', 'DE', 'FR', 'IT'];
    const countries: Record<string, string | undefined> = {
      ...{ 'LA Kids': us, 'AS Tallinn': ee, 'A Coruña Jovem': fr, 'Die Kinder': 'GB', 'O Lugar': de, 'La Ligue': fr },
      ...{
        'The Lantern': de,
        'Il Nido': it,
        'Der Anker': de,
        'Az Otthon': 'HU',
        'Το Λιμάνι': 'GR',
        'Il-Port': 'MT',
        "L'Étoile": fr,
      },
    };
    for (const name of [...kept, ...lost]) {
      const without = withoutArticle(name, languagesOfName({ country: countries[name] ?? 'BE' }, 'en'));
      expect({ name, kept: without === name }).toEqual({ name, kept: kept.includes(name) });
    }
    expect(withoutArticle('La Ligue', languagesOfName({ country: 'FR', nameLanguage: 'en' }, 'fr'))).toBe('La Ligue');
    // Capitals before other letters are an abbreviation, whatever the country.
    expect(withoutArticle('LA Kids', languagesOfName({ country: 'FR' }, 'fr'))).toBe('LA Kids');
  });

  it('does not count marks that lead a name, nor case, and takes numbers by their value', () => {
    const names = [
      '„Łódź“ Dzieci',
      '«Ligue» de l’Enfance',
      '(Net) Safety',
      '"Ab" Ovo',
      '#Jutro',
      '¡Juntos!',
      'kinderhafen',
      'Kinderhaus',
      'ANKER',
      '112 Hotline',
      '9 Lives',
      'Łódź Ano',
    ];
    expect(
      namesOf(
        names.map((name) => one(name)),
        { order: 'name', language: 'pl' },
      ),
    ).toEqual([
      '9 Lives',
      '112 Hotline',
      '"Ab" Ovo',
      'ANKER',
      '¡Juntos!',
      '#Jutro',
      'kinderhafen',
      'Kinderhaus',
      '«Ligue» de l’Enfance',
      'Łódź Ano',
      '„Łódź“ Dzieci',
      '(Net) Safety',
    ]);
    expect(namesOf([one('…'), one('Z')], { order: 'name' })).toEqual(['…', 'Z']);
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
