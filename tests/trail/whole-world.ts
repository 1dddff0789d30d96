import { erasePerson } from '~/accounts/accounts.server';
import { expectAnswers, nameLaterLetter } from '~/delivery/reply/expectations.server';
import { tellSignatories } from '~/delivery/reply/reply-digests.server';
import { recordObjection } from '~/delivery/sending/objections.server';
import { draftOf, saveDraft } from '~/letters/draft/drafts.server';
import { makeVersion } from '~/letters/draft/versions.server';
import { letterDeed } from '~/letters/letter/letter-deeds.server';
import { nameReviewer } from '~/letters/review/reviewers.server';
import { reviewFor, writeNote } from '~/letters/review/reviews.server';
import { allowed } from '~/organisations/organisation/members.server';
import { database } from '~/platform/database/database.server';
import { takeDown } from '~/publication/publication/takedowns.server';
import { admitOrganisation } from '~/sign-on/admission/admission-answers.server';
import { askToCoSign } from '~/sign-on/admission/admissions.server';
import { publishedLetter } from '~/sign-on/admission/published-letter.server';
import { moveDeadline } from '~/sign-on/deadline/deadline-moves.server';
import { openLetter } from '~/sign-on/endorsement/opening-deeds.server';
import { openingPage } from '~/sign-on/endorsement/opening-page.server';
import { inviteJob, inviteList } from '~/sign-on/list/inviting.server';
import { listDeed } from '~/sign-on/list/list-deeds.server';
import { readPasted } from '~/sign-on/list/list-file.server';
import { keepList } from '~/sign-on/list/lists.server';
import { closeLetter } from '~/sign-on/opening/closures.server';
import { openingOf } from '~/sign-on/opening/openings.server';
import { changePlan, unchangedPlan } from '~/sign-on/reminder/plans.server';
import { remindable } from '~/sign-on/reminder/remindable.server';
import { remindByHand } from '~/sign-on/reminder/rounds.server';
import { draftLetter, mainLetter, sentLetter } from '../../prisma/cast/letters';
import { coalition, staffMember } from '../../prisma/cast/people';
import { putCastInPlace } from '../../prisma/seed';
import { acting, visiting, visitingStaff } from '../../prisma/seed/actors';
import { leading } from '../../prisma/seed/letters';
import { answeredChange, corrected } from './whole-world-changes';
import { answered, approvedDispatch, deliveredByHand, pausedDispatch } from './whole-world-delivery';
import { expertsAsked, expertsPrinted } from './whole-world-experts';
import { signedTogether } from './whole-world-together';

/** Every kind of fact at least once, by the product’s own deeds: the demonstration, and what follows it. */
export async function everyKindOfFact(): Promise<void> {
  await putCastInPlace();
  const [draft, main, sent] = await Promise.all([draftLetter, mainLetter, sentLetter].map(letterOf));
  await reviewed(draft!);
  await erased(draft!);
  await reminded(main!);
  await deadlineMoved(main!);
  await invitedFromList(main!);
  await admitted(main!);
  await expertsAsked(main!);
  await expertsPrinted(main!);
  await signedTogether(main!);
  await corrected(main!);
  await answeredChange(main!);
  await answered(sent!);
  await expectAnswers(await leading(sent!, 'follow replies'), 5);
  await nameLaterLetter(await leading(sent!, 'follow replies'), main!);
  await tellSignatories(new Date(Date.now() + 86_400_000));
  await pausedDispatch(sent!);
  await approvedDispatch(sent!);
  const { officialId } = await database().message.findFirstOrThrow({ orderBy: { id: 'desc' } });
  await recordObjection(await visitingStaff(staffMember.address), officialId);
  await deliveredByHand(sent!);
  await openedAgain(main!);
  await takeDown(await visitingStaff(staffMember.address), main!, 'By order of a court.');
}

async function letterOf({ text }: { text: { title: string } }): Promise<string> {
  return (await database().draft.findFirstOrThrow({ where: { title: text.title } })).letterId;
}

async function reviewed(letterId: string): Promise<void> {
  await nameReviewer(await leading(letterId, 'name reviewers'), 'rita@reader.example');
  const person = await database().person.findUniqueOrThrow({ where: { address: 'rita@reader.example' } });
  const review = await reviewFor(person, letterId, new Date());
  await writeNote(review!, { paragraph: 1, paragraphDigest: '0'.repeat(16), words: 'Shorter, please.' });
}

/** A reviewer who was named, and had themselves erased. */
async function erased(letterId: string): Promise<void> {
  await nameReviewer(await leading(letterId, 'name reviewers'), 'otto@reader.example');
  await erasePerson(await visiting('otto@reader.example'));
}

async function deadlineMoved(letterId: string): Promise<void> {
  const leader = await leading(letterId, 'open letters');
  const opening = await openingOf(database(), letterId, leader.at);
  const deadline = new Date(opening!.deadline.getTime() + 86_400_000);
  const fields = { deadline, reason: 'Boards meet next week.', seen: 0 };
  await moveDeadline(leader, fields);
}

/** With another version, which nobody has signed. */
async function openedAgain(letterId: string): Promise<void> {
  const { parts, counter } = await draftOf(letterId);
  await saveDraft(await leading(letterId, 'draft letters'), counter, { ...parts, title: 'Protect every child' });
  await makeVersion(await leading(letterId, 'draft letters'), (await draftOf(letterId)).counter);
  await closeLetter(await leading(letterId, 'close letters'));
  const leader = await leading(letterId, 'open letters');
  const { again, signatories } = await openingPage(leader, 2);
  const deadline = new Date(leader.at.getTime() + 7 * 86_400_000);
  const when = { deadline, timeZone: 'Europe/Brussels', version: 2, seen: again!.seen, terms: 'on' as const };
  const who = { signatory: signatories.find(({ whyNot }) => !whyNot)!.membershipId, printName: false, declaration: '' };
  await openLetter(leader, { ...when, ...who });
}

/** An organisation invited from a list. */
async function invitedFromList(letterId: string): Promise<void> {
  const member = await leading(letterId, 'invite organisations');
  const id = await keepList(member, readPasted('Otter <office@otter.example>'), 'en');
  await inviteList(await listDeed(member, id), 1);
  await inviteJob.run({ listId: id });
}

/** The last of the coalition, which was invited and has not begun, asks all the same. */
async function admitted(letterId: string): Promise<void> {
  const { legalName, members } = coalition.at(-1)!;
  const { id } = await database().organisation.findFirstOrThrow({ where: { legalName } });
  const { slug } = await database().letter.findUniqueOrThrow({ where: { id: letterId } });
  const asker = await acting(members[0]!.address, id, 'prepare endorsements');
  await askToCoSign((await publishedLetter(slug, asker.at))!, asker, 'We run helplines.');
  const request = await database().admissionRequest.findFirstOrThrow({ where: { letterId } });
  await admitOrganisation(await leading(letterId, 'invite organisations'), request.id);
}

/** The plan is changed, and who can be reminded now is, by hand. */
async function reminded(letterId: string): Promise<void> {
  const leader = await leading(letterId, 'invite organisations');
  await changePlan(leader, { hours: [48], seen: unchangedPlan });
  // A day after they were invited.
  const person = await database().person.findUniqueOrThrow({ where: { id: leader.person.id } });
  const at = new Date(leader.at.getTime() + 90_000_000);
  const opening = await openingOf(database(), letterId, at);
  const readers = await remindable(database(), opening!);
  const now = readers.filter(({ byHandFrom }) => byHandFrom <= at);
  const deed = allowed(await letterDeed(person, letterId, 'invite organisations', at)) as typeof leader;
  await remindByHand(deed, { to: now.map(({ aboutId }) => aboutId), words: 'We hand it over on Monday.' });
}
