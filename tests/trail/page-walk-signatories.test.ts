import { beforeAll, expect, test, vi } from 'vitest';
import { releaseOrganisation } from '~/organisations/evidence/attestations.server';
import { changeOrganisation } from '~/organisations/register/organisations.server';
import { database } from '~/platform/database/database.server';
import { tokenFor } from '~/platform/request/token.server';
import type { Decision } from '~/sign-on/decision/decision';
import { decide } from '~/sign-on/decision/decisions.server';
import { leaveExpertOut } from '~/sign-on/expert/expert-decisions.server';
import { requireExpertReceipt } from '~/sign-on/expert/expert-links.server';
import { withdrawAsExpert } from '~/sign-on/expert/expert-withdrawals.server';
import { closeLetter } from '~/sign-on/opening/closures.server';
import { aSignatory } from '../setup/changes';
import { type AnOrganisation, anOrganisation, aPerson, inPlace, member } from '../setup/coalition';
import { moving } from '../setup/deadlines';
import { deliveredByHand, endorsementOf, keptOpen, signedLate } from '../setup/delivered';
import { sealedEdition } from '../setup/dispatches';
import { signedExpert } from '../setup/experts';
import { entry, staffFor } from '../setup/founding';
import { deskOf } from '../setup/letters';
import { aLetterToChange, asked, carries, moved, type ToChange } from '../setup/substance';
import { watchedPage } from '../setup/watched-page';

// What the story of the demonstration has not: a letter whose signatories come, change and go, published since it was opened.

const watch = vi.hoisted(() => ({ around: (deed: () => Promise<unknown>): Promise<unknown> => deed() }));
vi.mock('~/platform/database/transaction.server', async (original) => {
  const real = await original<typeof import('~/platform/database/transaction.server')>();
  const transaction: typeof real.transaction = (work, patience) =>
    watch.around(() => real.transaction(work, patience)) as never;
  return { ...real, transaction };
});

let of: ToChange;
let page: ReturnType<typeof watchedPage>;
beforeAll(async () => {
  of = await aLetterToChange();
  const { id: letterId } = of.letter;
  await database().publication.create({ data: { letterId, publishedAt: inPlace } });
  page = watchedPage(await database().letter.findUniqueOrThrow({ where: { id: letterId } }));
  watch.around = page.around;
});

/** What changed the page since it was asked last. */
const shown = () => page.seen.splice(0);

test('an expert signs, is left out, and withdraws', async () => {
  await expertLeftOut(await signedExpert(of.lead, of.letter.id, 'Kadri Tamm'));
  await expertWithdrawn(await signedExpert(of.lead, of.letter.id, 'Otto Orav'));
  expect(shown()).toEqual(['expert-signed', 'expert-left-out', 'expert-signed', 'expert-withdrawn']);
});

test('the lead moves the deadline, and declines a signatory; lifting that brings nobody back to the page', async () => {
  const partner = await aSignatory(of.letter.id);
  await moving(of.lead.editor, of.letter.id, new Date(Date.now() + 25 * 86_400_000));
  await decided(partner, 'declined');
  await decided(partner, 'decline-lifted');
  expect(shown()).toEqual(['letter-co-signed', 'deadline-moved', 'signatory-declined']);
});

test('a signatory is held for its name, and released', async () => {
  const lantern = await aSignatory(of.letter.id, 'Lantern');
  await anOrganisation({ name: 'Lantern', host: 'another-lantern.example', country: 'SE' });
  await writtenOtherwise(lantern);
  const staff = staffFor(await aPerson('staff@undersigned.example'));
  await releaseOrganisation(staff, lantern.id, 'It is another one.');
  expect(shown()).toEqual(['letter-co-signed', 'organisation-changed, organisation-held', 'organisation-released']);
});

test('the letter moves, is handed over, and stays open for who comes late', async () => {
  await asked(of);
  await carries(of, of.lead);
  await moved(of);
  expect(shown()).toEqual([expect.stringContaining('letter-moved-by-answers')]);
  await closeLetter(await deskOf(of.lead.editor, of.letter.id, 'close letters'));
  const { second: text, letter, lead } = of;
  const edition = await sealedEdition({ id: letter.id, ...text }, [lead], [await endorsementOf(letter.id, lead.id)], 1);
  shown();
  await deliveredByHand({ lead, letter, edition });
  await keptOpen({ lead, letter });
  await signedLate({ letter }, 'Late');
  expect(shown()).toEqual(['delivered-by-hand', expect.stringContaining('letter-kept-open'), 'letter-co-signed']);
});

test('no deed changed the public page and let the former one stand', () => expect(page.unseen).toEqual([]));

const deciding = () => deskOf(of.lead.editor, of.letter.id, 'decide on signatories');

async function decided(partner: AnOrganisation, decision: Decision) {
  await decide(await deciding(), await endorsementOf(of.letter.id, partner.id), decision, { reason: 'By mistake.' });
}

async function expertLeftOut(id: string) {
  await leaveExpertOut(await deciding(), id, 'Asked for by the expert.');
}

async function expertWithdrawn(id: string) {
  const params = { token: tokenFor('expert-withdrawal', id) };
  const request = new Request('http://localhost/');
  await withdrawAsExpert(await requireExpertReceipt({ request, params, context: {} as never }), null);
}

/** Its name as another organisation writes it: no evidence lapses, and it is held. */
async function writtenOtherwise({ id, name, host, country, administrator }: AnOrganisation) {
  const deed = await member(administrator.id, id, 'change the organisation', new Date());
  const written = { displayName: name.toUpperCase(), legalName: name, country, website: `https://${host}/` };
  await changeOrganisation(deed, entry(written));
}
