import { draftOf, saveDraft } from '~/letters/draft/drafts.server';
import { makeVersion } from '~/letters/draft/versions.server';
import { database } from '~/platform/database/database.server';
import { tokenFor } from '~/platform/request/token.server';
import { announceCorrection } from '~/sign-on/change/announcing.server';
import { changeLink } from '~/sign-on/change/change-links.server';
import { readChange } from '~/sign-on/change/change-read.server';
import { giveChangeUp } from '~/sign-on/change/giving-up.server';
import { objectTo } from '~/sign-on/change/objections.server';
import { signatoryChoices } from '~/sign-on/opening/authority.server';
import { announceSubstance } from '~/sign-on/substance/announcing-substance.server';
import { answerDeclaration } from '~/sign-on/substance/answer-declaration';
import { answerBy, authorityOf, declaredOf } from '~/sign-on/substance/answers.server';
import { leading } from '../../prisma/seed/letters';
import { expertCarriesOver } from './whole-world-experts';

// What of the whole world is of changes of the text.

/** A correction of another version, to which a signatory objected. */
export async function corrected(letterId: string): Promise<void> {
  const drafting = await leading(letterId, 'draft letters');
  const draft = await draftOf(letterId);
  const parts = { ...draft.parts, body: `${draft.parts.body}\n\nA line more.` };
  const { counter } = await saveDraft(drafting, draft.counter, parts);
  const { number: version } = await makeVersion(drafting, counter);
  const leader = await leading(letterId, 'open letters');
  const until = new Date(leader.at.getTime() + 20 * 86_400_000);
  await announceCorrection(leader, { version, until, note: '', confirmed: true });
  const notice = await database().notice.findFirstOrThrow({ where: { kind: 'correction-announced' } });
  await objectTo((await changeLink(tokenFor('change', notice.id), new Date()))!, 'It says more.');
}

/** A change of substance, to which a signatory answers twice, and which the lead gives up. */
export async function answeredChange(letterId: string): Promise<void> {
  const drafting = await leading(letterId, 'draft letters');
  const draft = await draftOf(letterId);
  const parts = { ...draft.parts, body: `${draft.parts.body}\n\nWe ask for more.` };
  const { counter } = await saveDraft(drafting, draft.counter, parts);
  const { number: version } = await makeVersion(drafting, counter);
  const leader = await leading(letterId, 'open letters');
  const until = new Date(leader.at.getTime() + 20 * 86_400_000);
  await announceSubstance(leader, { version, until, note: 'We ask for more.' });
  const change = (await database().change.findFirstOrThrow({ where: { kind: 'substantive' } }))!;
  const { link, organisation, decides } = await questionAsked(change.id);
  const decided = decides === 'board' ? { boardDecidedOn: '2026-01-15' } : {};
  const authority = authorityOf(decides, decided.boardDecidedOn);
  const declaration = answerDeclaration(
    declaredOf((await readChange(database(), change.id))!, organisation, authority),
  );
  const typed = { name: 'Dora Director', role: 'Director', declaration, ...decided };
  await answerBy(link, { ...typed, answer: 'carry', heldUntil: null, note: '', seen: 0 });
  const heldUntil = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  await answerBy(link, { ...typed, answer: 'hold', heldUntil, note: 'Our board meets.', seen: 1 });
  await expertCarriesOver(change.id);
  await giveChangeUp(await leading(letterId, 'open letters'), 'We ask for less.');
}

/** The link of the mail to one authorised signatory. */
async function questionAsked(changeId: string) {
  const showings = await database().changeShowing.findMany({ where: { changeId }, include: { endorsement: true } });
  for (const { id: aboutId, endorsement } of showings)
    for (const { id, address } of await database().notice.findMany({ where: { kind: 'change-announced', aboutId } })) {
      const choices = await signatoryChoices(database(), endorsement.organisationId);
      if (choices.some((choice) => choice.address === address && !choice.whyNot))
        return {
          link: (await changeLink(tokenFor('change', id), new Date()))!,
          organisation: endorsement.printedName,
          decides: endorsement.decides,
        };
    }
  throw new Error('nobody who can answer was asked');
}
