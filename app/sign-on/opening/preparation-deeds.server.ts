import { requireVisitor } from '~/accounts/visitors.server';
import { allowed, isId, type Member, memberFor } from '~/organisations/organisation/members.server';
import type { Ability } from '~/organisations/organisation/permission';
import { database } from '~/platform/database/database.server';
import { speakIn } from '~/platform/locale/reader.server';
import type { Arriving } from '~/platform/request/arrival.server';
import { type Capability, grant } from '~/platform/request/capability';
import { NotFound } from '~/platform/request/not-found';
import type { Deciding } from '../declaration/deciding';

/** The capability to do one thing with one preparation: a member of its organisation, and the preparation. */
export type PreparationDeed<A extends Ability = Ability> = Member<A> &
  Capability<
    { preparation: true },
    {
      preparation: {
        readonly id: string;
        readonly letterId: string;
        readonly textId: string;
        readonly printedName: string;
        readonly over: boolean;
        readonly decides: Deciding['decides'];
        /** The endorsement whose printed line it is to replace; null where it is to be co-signed. */
        readonly changesId: string | null;
        /** That of the invitation by which the organisation came; null where it came by none. */
        readonly language: string | null;
      };
    }
  >;

/** The capability of a person over a preparation, found through the person’s memberships. */
export async function preparationDeed<A extends Ability>(
  person: Member['person'],
  preparationId: string,
  ability: A,
  at: Date,
): Promise<PreparationDeed<A> | 'stranger' | 'not allowed'> {
  const [found] = await database().$queryRaw<(PreparationDeed['preparation'] & { organisationId: string })[]>`
    SELECT preparation.id, (SELECT language FROM invitation WHERE id = invitation_id) AS language, letter_id AS "letterId", text_id AS "textId", printed_name AS "printedName",
      completed_at IS NOT NULL OR cancelled_at IS NOT NULL AS over, decides, changes_id AS "changesId", organisation_id AS "organisationId"
    FROM preparation WHERE id = ${preparationId}::uuid AND organisation_id IN (
      SELECT organisation_id FROM membership
      WHERE person_id = ${person.id}::uuid AND admitted_at IS NOT NULL AND ended_at IS NULL
    )`;
  if (!found) return 'stranger';
  const { organisationId, ...preparation } = found;
  const member = await memberFor(person, organisationId, ability, at);
  return typeof member === 'string' ? member : grant<PreparationDeed<A>>({ ...member, preparation });
}

/** The signed-in member who may do this with the preparation of the address: 404 to strangers. */
export async function requirePreparation<A extends Ability>(
  arriving: Arriving,
  ability: A,
): Promise<PreparationDeed<A>> {
  const { person, at } = await requireVisitor(arriving);
  if (!isId(arriving.params['preparation'])) throw new NotFound();
  const found = allowed(await preparationDeed(person, arriving.params['preparation'], ability, at));
  speakIn(arriving.context, 'link', found.preparation.language);
  return found;
}

/** The capability to do one thing with one endorsement of one’s organisation. */
export type EndorsementDeed<A extends Ability = Ability> = Member<A> &
  Capability<
    { endorsement: true },
    {
      endorsementId: string;
      /** That of the invitation by which the organisation came; null where it came by none. */
      language: string | null;
    }
  >;

/** The capability of a person over an endorsement, found through the person’s memberships. */
export async function endorsementDeed<A extends Ability>(
  person: Member['person'],
  endorsementId: string,
  ability: A,
  at: Date,
): Promise<EndorsementDeed<A> | 'stranger' | 'not allowed'> {
  const [found] = await database().$queryRaw<{ organisationId: string; language: string | null }[]>`
    SELECT organisation_id AS "organisationId", (SELECT invitation.language FROM preparation
      JOIN invitation ON invitation.id = preparation.invitation_id WHERE preparation.id = endorsement.preparation_id) AS language
    FROM endorsement WHERE id = ${endorsementId}::uuid AND organisation_id IN (
      SELECT organisation_id FROM membership
      WHERE person_id = ${person.id}::uuid AND admitted_at IS NOT NULL AND ended_at IS NULL
    )`;
  if (!found) return 'stranger';
  const member = await memberFor(person, found.organisationId, ability, at);
  return typeof member === 'string'
    ? member
    : grant<EndorsementDeed<A>>({ ...member, endorsementId, language: found.language });
}

/** The signed-in member who may do this with the endorsement of the address: 404 to strangers. */
export async function requireEndorsement<A extends Ability>(
  arriving: Arriving,
  ability: A,
): Promise<EndorsementDeed<A>> {
  const { person, at } = await requireVisitor(arriving);
  if (!isId(arriving.params['endorsement'])) throw new NotFound();
  const found = allowed(await endorsementDeed(person, arriving.params['endorsement'], ability, at));
  speakIn(arriving.context, 'link', found.language);
  return found;
}
