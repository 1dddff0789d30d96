import { draftOf, saveDraft } from '~/letters/draft/drafts.server';
import { makeVersion } from '~/letters/draft/versions.server';
import { changeImprint } from '~/letters/letter/imprints.server';
import { type LetterDeed, letterDeed } from '~/letters/letter/letter-deeds.server';
import { startLetter } from '~/letters/letter/letters.server';
import type { TextParts } from '~/letters/text/text';
import { allowed } from '~/organisations/organisation/members.server';
import type { Ability } from '~/organisations/organisation/permission';
import { database } from '~/platform/database/database.server';
import { databaseNow } from '~/platform/request/arrival.server';
import { castImprint } from '../cast/letters';
import { coalition } from '../cast/people';
import { acting } from './actors';

const lead = coalition[0]!;
/** The policy officer of the lead, who writes the letters. */
const author = lead.members[0]!.address;

/** The capability of the letters’ author over one of them, now. */
export async function leading<A extends Ability>(letterId: string, ability: A): Promise<LetterDeed<A>> {
  const person = await database().person.findUniqueOrThrow({ where: { address: author } });
  return allowed(await letterDeed(person, letterId, ability, await databaseNow())) as LetterDeed<A>;
}

export type CastLetter = { shortTitle: string; fileReferences: string; text: TextParts };

/** The letter of the cast with its text as a draft, written now unless it is there. @returns its id */
export async function drafted({ shortTitle, fileReferences, text }: CastLetter): Promise<string> {
  const letterId = (await started(text.title)) ?? (await start(text));
  const draft = await draftOf(letterId);
  if (draft.parts.body === '') await saveDraft(await leading(letterId, 'draft letters'), draft.counter, text);
  await changeImprint(await leading(letterId, 'draft letters'), 0, {
    ...castImprint,
    shortTitle,
    fileReferences,
    date: null,
  });
  return letterId;
}

async function started(title: string): Promise<string | undefined> {
  return (await database().draft.findFirst({ where: { title }, select: { letterId: true } }))?.letterId;
}

async function start({ title, language }: TextParts): Promise<string> {
  const { id } = await database().organisation.findFirstOrThrow({ where: { legalName: lead.legalName } });
  return startLetter(await acting(author, id, 'draft letters'), { title, language });
}

/** Makes the first version of a letter, unless it has one. */
export async function versioned(letterId: string): Promise<void> {
  if ((await database().version.count({ where: { letterId } })) > 0) return;
  const { counter } = await draftOf(letterId);
  await makeVersion(await leading(letterId, 'draft letters'), counter);
}
