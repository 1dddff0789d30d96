import { database } from '~/platform/database/database.server';
import { setArrival } from '~/platform/request/arrival.server';
import { tokenFor } from '~/platform/request/token.server';
import { readChange } from '~/sign-on/change/change-read.server';
import { expertDeclarationIn } from '~/sign-on/expert/expert-declaration';
import { expertDeclarationWords } from '~/sign-on/expert/expert-declaration.words';
import type { ExpertFields } from '~/sign-on/expert/expert-form';
import { inviteExperts } from '~/sign-on/expert/expert-invitations.server';
import { expertLink } from '~/sign-on/expert/expert-links.server';
import { signAsExpert, toSign } from '~/sign-on/expert/expert-signing.server';
import { expertCarryWords } from '~/sign-on/expert-change/expert-carry.words';
import { carryDeclaredOf, carryOverAsExpert } from '~/sign-on/expert-change/expert-change-answers.server';
import { requireExpertChange } from '~/sign-on/expert-change/expert-change-links.server';
import { openingOf } from '~/sign-on/opening/openings.server';
import { type AnOrganisation, inPlace } from './coalition';
import { deskOf } from './letters';

/** What an expert types on the page as it stands. */
export async function typedByExpert(letterId: string, changed: Partial<ExpertFields> = {}): Promise<ExpertFields> {
  const opening = await openingOf(database(), letterId, new Date());
  const { declared } = await toSign(database(), opening!);
  const declaration = expertDeclarationIn(expertDeclarationWords('en'), declared, 'en');
  return {
    name: 'Kadri Tamm',
    title: 'Professor of Child Law',
    affiliation: 'University of Tartu',
    declaration,
    ...changed,
  };
}

/** Invites an expert to an open letter that takes them. @returns the link of the mail, as of a moment */
export async function invitedExpert(lead: AnOrganisation, letterId: string, address: string, at?: Date) {
  const deed = await deskOf(lead.editor, letterId, 'invite organisations');
  await inviteExperts(deed, [{ address, name: null }], { language: 'en', message: null });
  return linkOfExpert(letterId, address, at);
}

/** The link that was mailed to an expert. */
export async function linkOfExpert(letterId: string, address: string, at = new Date()) {
  const invitation = await database().expertInvitation.findFirstOrThrow({
    where: { letterId, address, cancelledAt: null },
  });
  return (await expertLink('expert', tokenFor('expert', invitation.id), at))!.link;
}

/** An expert who was invited and signed. @returns the endorsement’s id */
export async function signedExpert(
  lead: AnOrganisation,
  letterId: string,
  name: string,
  address = `${name.toLowerCase().replace(/[^a-z]/g, '.')}@experts.example`,
): Promise<string> {
  const link = await invitedExpert(lead, letterId, address);
  return signAsExpert(link, await typedByExpert(letterId, { name }));
}

type Line = { readonly title?: string | null; readonly affiliation?: string | null };

/** The same as rows, for hours that have passed: the opening takes experts. */
export async function anExpert(letter: { id: string; textId: string }, name: string, line: Line = {}): Promise<string> {
  const address = `${name.toLowerCase().replace(/[^a-z]/g, '.')}@experts.example`;
  const invitation = await database().expertInvitation.create({
    data: { letterId: letter.id, address, language: 'en', invitedAt: inPlace },
  });
  const { id } = await database().expertEndorsement.create({
    data: {
      ...{ letterId: letter.id, invitationId: invitation.id, address, name, ...line },
      ...{ endorsedAt: inPlace, signedAt: inPlace },
      consents: {
        create: {
          ...{ textId: letter.textId, basis: 'co_signed', givenAt: inPlace },
          ...{ typedName: name, declaration: 'In my own name.', means: 'link', mailedTo: address },
        },
      },
    },
  });
  return id;
}

/** The link of the mail about a change to an expert, as of a moment. */
export function changeLinkOf(showingId: string, at = new Date()) {
  const context = {} as never;
  setArrival(context, at);
  const request = new Request('https://undersigned.example/');
  return requireExpertChange({ request, params: { token: tokenFor('expert-change', showingId) }, context });
}

/** The showing of the last change to an expert. */
export async function showingTo(endorsementId: string): Promise<string> {
  const where = { endorsementId };
  return (await database().expertShowing.findFirstOrThrow({ where, orderBy: { id: 'desc' } })).id;
}

/** Says yes to a change of substance. */
export async function carriesOver(showingId: string): Promise<void> {
  const link = await changeLinkOf(showingId);
  const declared = carryDeclaredOf((await readChange(database(), link.changeId))!);
  const declaration = expertCarryWords('en')('declaration', declared);
  await carryOverAsExpert(link, { name: 'Kadri Tamm', declaration });
}
