import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { requestApproval } from '~/sign-on/endorsement/approvals.server';
import { preparationForm } from '~/sign-on/preparation/preparation';
import { preparationWords } from '~/sign-on/preparation/preparation.words';
import { preparationPage } from '~/sign-on/preparation/preparation-page.server';
import { type AnOrganisation, anOrganisation } from '../../setup/coalition';
import { aLetter, opened, prepared, preparing } from '../../setup/letters';
import { aTwo, savedAsTwo } from '../../setup/together';

let lead: AnOrganisation;
beforeAll(async () => {
  lead = await anOrganisation({ name: 'Alliance', host: 'alliance.example', country: 'BE', verified: true });
});

const someone = '0190a1b2-0000-7000-8000-000000000001';
const typed = { counter: '1', printedName: 'Two', country: 'DE', signatory: someone, decides: 'two' };
const say = preparationWords('en');
const at = (fields: object, goesOn = true) =>
  preparationForm(say, 'en', goesOn)
    .safeParse({ ...typed, ...fields })
    .error?.issues.map(({ path, message }) => [path.join('.'), message]);

describe('the second of two who sign together', () => {
  test('is asked for at its field, before anybody is asked to sign', () => {
    expect(at({ second: '' })).toEqual([['second', say('secondMissing')]]);
    expect(at({ second: someone })).toEqual([['second', say('sameTwice')]]);
    expect(at({ second: someone.replace(/1$/, '2') })).toBeUndefined();
  });

  test('may be open where somebody else decides, and on the way to the page that names one', () => {
    expect(at({ second: '', decides: 'one' })).toBeUndefined();
    expect(at({ second: '' }, false)).toBeUndefined();
  });

  test('is never the first one once more: while none is named, the page names one person and asks nobody', async () => {
    const letter = await aLetter(lead);
    await opened(lead, letter.id);
    const two = await aTwo();
    const id = await prepared(two, letter.id);
    await savedAsTwo(two, id, [two.signatory]);
    const deed = await preparing(two.editor, id, 'prepare endorsements');
    const { together } = await preparationPage(deed);
    expect(together?.both.map(({ name }) => name)).toEqual([two.signatory.name]);
    expect(together).toMatchObject({ whole: false, toAsk: [two.signatory.name] });
    await expect(requestApproval(deed)).rejects.toThrow('Name the second authorised signatory first');
    expect(await database().approval.count({ where: { preparationId: id } })).toBe(0);
  });
});
