import { describe, expect, it } from 'vitest';
import { type WhyMeOfficial, whyMe } from '~/delivery/audience/why-me';
import { proceduresIn } from '~/officials/person/official-role';

const member: WhyMeOfficial = {
  kind: 'person',
  fullName: 'Ana DE EXEMPLO',
  institution: 'European Parliament',
  country: 'IE',
  roles: [],
};
const letter = {
  procedures: proceduresIn('COM(2022) 209 final, procedure 2022/0155(COD)'),
  signatoryCountries: ['IE', 'SE', 'IE', 'IE', 'IE'],
};
const committee = (role: 'chair' | 'member' | 'substitute' | 'coordinator', body = 'LIBE') =>
  ({ kind: 'committee', body, role }) as const;
const file = (role: 'rapporteur' | 'shadow', body = '2022/0155(COD)') => ({ kind: 'file', body, role }) as const;

describe('why an official gets the letter', () => {
  it.each<[string, Partial<WhyMeOfficial>]>([
    [
      'Rapporteur on 2022/0155(COD); 4 signatories are from Ireland',
      { roles: [committee('member'), file('rapporteur')] },
    ],
    ['Member of LIBE for Ireland; 4 signatories are from Ireland', { roles: [committee('member')] }],
    [
      'Member of FEMM, LIBE for Ireland; 4 signatories are from Ireland',
      { roles: [committee('member'), committee('member', 'FEMM'), committee('substitute', 'CULT')] },
    ],
    [
      'Chair of LIBE; 1 signatory is from Sweden',
      { country: 'SE', roles: [committee('member', 'CULT'), committee('chair')] },
    ],
    ['Member of the European Parliament for Malta', { country: 'MT' }],
    ['Member of the European Parliament for South; 4 signatories are from Ireland', { constituency: 'South' }],
    ['Member of the European Parliament', { country: null }],
    ['Commissioner for Internal Affairs', { country: null, position: 'Commissioner for Internal Affairs' }],
    [
      'Permanent Representation of Ireland; 4 signatories are from Ireland',
      { kind: 'office', fullName: 'Permanent Representation of Ireland' },
    ],
    [
      'Member of LIBE for Ireland; 4 signatories are from Ireland',
      { roles: [file('rapporteur', '2021/0001(COD)'), committee('member')] },
    ],
  ])('%s', (sentence, changed) => expect(whyMe({ ...member, ...changed }, letter)).toBe(sentence));

  it('names the procedures of a file, however they stand in its references', () => {
    expect(proceduresIn('2022/0155 (COD); 2022/0155(COD), COM(2022) 209 and 2021/2568(RSP)')).toEqual([
      '2022/0155(COD)',
      '2021/2568(RSP)',
    ]);
  });
});
