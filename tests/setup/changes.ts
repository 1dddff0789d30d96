import { earliestEnd } from '~/letters/letter/window';
import type { TextParts } from '~/letters/text/text';
import { database } from '~/platform/database/database.server';
import { tokenFor } from '~/platform/request/token.server';
import { announceCorrection } from '~/sign-on/change/announcing.server';
import { changeLink } from '~/sign-on/change/change-links.server';
import { coSign } from '~/sign-on/endorsement/endorsements.server';
import { defaultCall } from '~/sign-on/opening/opening';
import { type AnOrganisation, anOrganisation } from './coalition';
import { aLetter, aVersion, deskOf, openedAt, prepared, preparing, typedFor } from './letters';

const day = 86_400_000;
export const zone = 'Europe/Brussels';
/** A text with two slips, and the same without them. */
export const slipped =
  'The interrim rules will lapse while the Councils position is sought.\n\nWe ask for a conclusion.';
export const mended =
  'The interim rules will lapse while the Council’s position is sought.\n\nWe ask for a conclusion.';

let organisations = 0;
export const named = (name: string, country = 'SE') =>
  anOrganisation({ name, host: `${name}-${++organisations}.example`.toLowerCase(), country, verified: true });

/** An open letter of a lead of its own, with its second version ready. The opening began ten days ago. */
export async function aLetterToCorrect(parts: Partial<TextParts> = { body: mended }, opened = -10 * day) {
  const lead = await named('Alliance', 'BE');
  const letter = await aLetter(lead, { body: slipped });
  const now = Date.now();
  const opening = await openedAt(letter, new Date(now + opened), new Date(now + 20 * day), { takesExperts: true });
  const second = await aVersion(letter.id, { body: slipped, ...parts }, 2);
  return { lead, letter, second, opening };
}

/** An organisation that has co-signed, as its authorised signatory signed in. */
export async function aSignatory(letterId: string, name = 'Partner', at = new Date()): Promise<AnOrganisation> {
  const organisation = await named(name);
  const id = await prepared(organisation, letterId, at);
  await coSign(await preparing(organisation.signatory, id, 'bind the organisation', at), await typedFor(id));
  return organisation;
}

type How = { at?: Date; until?: Date; version?: number; confirmed?: boolean; note?: string };
/** A member of the lead announces the second version as a correction, until the earliest hour. */
export async function announced(by: AnOrganisation, letterId: string, how: How = {}) {
  const { at = new Date(), version = 2, confirmed = false, note = '' } = how;
  const until = how.until ?? earliestEnd(at, zone, defaultCall.correctionHours);
  await announceCorrection(await deskOf(by.editor, letterId, 'open letters', at), { version, until, note, confirmed });
}

/** A correction as a row of a letter that was announced before, whose hour is so many milliseconds from now, shown to who stands. */
export async function correctionAsRow(of: Awaited<ReturnType<typeof aLetterToCorrect>>, endsIn: number) {
  const until = new Date(Date.now() + endsIn);
  const change = await database().change.create({
    data: {
      ...{ openingId: of.opening.id, fromVersionId: of.letter.versionId, versionId: of.second.versionId },
      ...{ kind: 'editorial', answersUntil: until, announcedAt: new Date(until.getTime() - 2 * day) },
    },
  });
  const asked = await database().endorsement.findMany({
    where: { letterId: of.letter.id, lead: false, withdrawnAt: null },
  });
  await database().changeShowing.createMany({
    data: asked.map(({ id: endorsementId }) => ({ changeId: change.id, endorsementId })),
  });
  const experts = await database().expertEndorsement.findMany({
    where: { letterId: of.letter.id, withdrawnAt: null, declinedAt: null },
  });
  await database().expertShowing.createMany({
    data: experts.map(({ id: endorsementId }) => ({ changeId: change.id, endorsementId })),
  });
  return change;
}

/** What whoever got the mail of a change holds, at a moment. */
export async function linkOf(organisation: AnOrganisation, address = organisation.signatory.address, at = new Date()) {
  const showing = await database().changeShowing.findFirstOrThrow({
    where: { endorsement: { organisationId: organisation.id } },
    orderBy: { id: 'desc' },
  });
  const about = { kind: 'correction-announced', aboutId: showing.id, address };
  const notice =
    (await database().notice.findFirst({ where: about })) ?? (await database().notice.create({ data: about }));
  const link = await changeLink(tokenFor('change', notice.id), at);
  return link!;
}

/** The digests that an organisation has consented to under a letter, with their basis. */
export async function consentsOf(organisation: AnOrganisation) {
  const rows = await database().consent.findMany({
    where: { endorsement: { organisationId: organisation.id } },
    include: { text: { select: { version: { select: { number: true } } } } },
  });
  return rows.map(({ basis, text }) => [text.version.number, basis] as const).sort();
}
