import { requireVisitor } from '~/accounts/visitors.server';
import { allowed, isId, type Member, memberFor } from '~/organisations/organisation/members.server';
import type { Ability } from '~/organisations/organisation/permission';
import { database } from '~/platform/database/database.server';
import type { Arriving } from '~/platform/request/arrival.server';
import { type Capability, grant } from '~/platform/request/capability';
import { NotFound } from '~/platform/request/not-found';

/** The capability to do one thing with one letter: a member of its lead, and the letter. */
export type LetterDeed<A extends Ability = Ability> = Member<A> &
  Capability<
    { letter: true },
    {
      letter: {
        readonly id: string;
        readonly slug: string;
        readonly leadId: string;
        readonly language: string;
        readonly fileReferences: string;
      };
    }
  >;

/** The capability of a person over a letter; null to strangers. Found through the person. */
export async function letterDeed<A extends Ability>(
  person: Member['person'],
  letterId: string,
  ability: A,
  at: Date,
): Promise<LetterDeed<A> | 'stranger' | 'not allowed'> {
  const letter = await database().letter.findFirst({
    where: {
      id: letterId,
      lead: { memberships: { some: { personId: person.id, admittedAt: { not: null }, endedAt: null } } },
    },
    select: { id: true, slug: true, leadId: true, language: true, fileReferences: true },
  });
  if (!letter) return 'stranger';
  const member = await memberFor(person, letter.leadId, ability, at);
  return typeof member === 'string' ? member : grant<LetterDeed<A>>({ ...member, letter });
}

/** The signed-in member of the lead who may do this with the letter that `params.letter` names: 404 to strangers. */
export async function requireLetter<A extends Ability>(arriving: Arriving, ability: A): Promise<LetterDeed<A>> {
  const { person, at } = await requireVisitor(arriving);
  if (!isId(arriving.params['letter'])) throw new NotFound();
  return allowed(await letterDeed(person, arriving.params['letter'], ability, at));
}
