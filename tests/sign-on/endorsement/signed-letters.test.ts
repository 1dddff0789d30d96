import { beforeAll, expect, test } from 'vitest';
import type { Visitor } from '~/accounts/visitors.server';
import { waitingChanges } from '~/sign-on/change/waiting-changes.server';
import { signedLetters } from '~/sign-on/endorsement/signed-letters.server';
import { aSignatory } from '../../setup/changes';
import type { AnOrganisation, APerson } from '../../setup/coalition';
import { visitorFor } from '../../setup/founding';
import { aLetterToChange, asked, carries, type ToChange } from '../../setup/substance';

let of: ToChange;
let partner: AnOrganisation;
beforeAll(async () => {
  of = await aLetterToChange();
  partner = await aSignatory(of.letter.id);
  await asked(of);
});
const visiting = (person: APerson) => ({ ...visitorFor(person), at: new Date() }) as Visitor;

test('a member finds the letters that the organisation has co-signed, and nobody else does', async () => {
  expect(await signedLetters(visiting(partner.editor))).toMatchObject([{ organisation: partner.name, endedAt: null }]);
  expect(await signedLetters(visiting(of.lead.editor)), 'a lead has its own on its desk').toEqual([]);
});

test('a change of substance waits for its members until the organisation carries over', async () => {
  expect(await waitingChanges(visiting(partner.editor))).toMatchObject([{ kind: 'substantive' }]);
  await carries(of, partner);
  expect(await waitingChanges(visiting(partner.editor))).toEqual([]);
});
