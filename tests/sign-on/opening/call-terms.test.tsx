import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { moveDeadline } from '~/sign-on/deadline/deadline-moves.server';
import { closeLetter } from '~/sign-on/opening/closures.server';
import { callTerms } from '~/sign-on/reopening/call-terms.server';
import { Former, Open } from '../../../app/routes/desk/opening/terms.part';
import { coSigned } from '../../setup/co-signed';
import { type AnOrganisation, anOrganisation } from '../../setup/coalition';
import { aLetter, deskOf, opened, openedAgain } from '../../setup/letters';

let lead: AnOrganisation;
beforeAll(async () => {
  lead = await anOrganisation({ name: 'Terms', host: 'terms.example', country: 'BE', verified: true });
});

const asked = {
  ...({ whoMaySign: 'verified', statements: 'shown', takesExperts: true } as const),
  ...{ printsSignatories: true, quorum: 12, correctionHours: 72, takesReservations: true },
};
const day = 86_400_000;
const deadline = new Date('2027-03-04T17:00:00Z');

async function aLetterAsking(call: Parameters<typeof opened>[3] = {}) {
  const letter = await aLetter(lead);
  await opened(lead, letter.id, deadline, call);
  return letter;
}

const termsOf = async ({ id }: { id: string }) => (await callTerms(id, new Date()))!;
const read = (html: string) => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
const page = (terms: Awaited<ReturnType<typeof termsOf>>, opens = true) =>
  renderToStaticMarkup(createElement(terms.open ? Open : Former, { terms, desk: '/desk/letters/1', opens }));

describe('the terms of a call, on the desk', () => {
  it('are all there after the opening, as they were chosen', async () => {
    const shown = read(page(await termsOf(await aLetterAsking(asked))));
    for (const term of [
      'Version 1, open since',
      'Thursday 4 March 2027, 18:00 Brussels time',
      'Organisations you invite, and verified organisations that you admit.',
      'They can sign, too, in their own name, counted apart.',
      'Printed with their roles, where they agree.',
      '12. If there are fewer when you seal, we ask you to confirm.',
      'at least 72 hours to object',
      'Statements are shown as soon as an organisation co-signs.',
      'Taken, and printed as footnotes.',
      'at least 24 hours before it is sent',
    ])
      expect(shown).toContain(term);
  });

  it('say what is not asked, too', async () => {
    const shown = read(page(await termsOf(await aLetterAsking())));
    for (const term of ['Only organisations can.', 'Not printed.', 'None.', '48 hours', 'Not taken.'])
      expect(shown).toContain(term);
  });

  it('lead to the deed that changes one, for who may do it and as long as it can be done', async () => {
    const letter = await aLetterAsking({ takesExperts: true });
    const terms = await termsOf(letter);
    const ways = (html: string) => [...html.matchAll(/href="\/desk\/letters\/1(\/[^"]*)"/g)].map(([, path]) => path);
    const all = ['/invitations', '/reminders', '/closure', '/change', '/opening/deadline', '/experts', '/dispatches'];
    expect(ways(page(terms))).toEqual(all);
    expect(ways(page(terms, false))).toEqual([]);
    await closeLetter(await deskOf(lead.editor, letter.id, 'close letters'));
    expect(ways(page(await termsOf(letter)))).toEqual(['/experts', '/dispatches']);
  });

  it('stay to be read after sign-on has closed', async () => {
    const letter = await aLetterAsking(asked);
    await closeLetter(await deskOf(lead.editor, letter.id, 'close letters'));
    const shown = read(page(await termsOf(letter)));
    expect(shown).toContain('What the last sign-on asked for');
    expect(shown).toContain('Closed on');
    expect(shown).toContain('at least 72 hours to object');
  });

  it('tell of a deadline that was moved, from when and why', async () => {
    const letter = await aLetterAsking();
    const later = new Date(deadline.getTime() + day);
    const deed = await deskOf(lead.editor, letter.id, 'open letters', new Date(deadline.getTime() - 9 * day));
    await moveDeadline(deed, { deadline: later, reason: 'Boards meet late.', seen: 0 } as never);
    const terms = await termsOf(letter);
    expect(terms.endsAt).toEqual(later);
    expect(read(page(terms))).toMatch(
      /Moved on .*, from Thursday 4 March 2027, 18:00 Brussels time: “Boards meet late\.”/,
    );
  });

  it('say the longer time to object that somebody was promised under an earlier call', async () => {
    const letter = await aLetterAsking({ correctionHours: 72 });
    const partner = await anOrganisation({ name: 'Told', host: 'told.example', country: 'SE', verified: true });
    await coSigned(partner, letter.id);
    await openedAgain(lead, letter.id, undefined, { correctionHours: 24 });
    const shown = read(page(await termsOf(letter)));
    expect(shown).toContain(
      'at least 72 hours to object, because some were promised that. This sign-on itself asks for 24.',
    );
  });
});
