import { createHash, randomUUID } from 'node:crypto';
import { chooseShown } from '~/delivery/audience/addressees.server';
import { dispatchDeed } from '~/delivery/dispatch/dispatch-deeds.server';
import { prepareDispatch, saveCover } from '~/delivery/dispatch/dispatches.server';
import { sendDispatch, sendingPlan } from '~/delivery/go-ahead/sendings.server';
import { showCover } from '~/delivery/mail/covers.server';
import { shortenCoverTime } from '~/delivery/mail/shortenings.server';
import { database } from '~/platform/database/database.server';
import { storage } from '~/platform/installation/storage.server';
import { checkCode } from '~/seal/edition/check-code';
import type { EditionContent } from '~/seal/edition/edition';
import { canonicalForm } from '~/seal/edition/edition-forms';
import { type AnOrganisation, anOrganisation, inPlace } from './coalition';
import { aLetter, deskOf, openedAt, someText } from './letters';

// A letter that is sealed and published, officials, and a dispatch ready to be sent: rows up to the seal, then the deeds.

export type Sealed = Awaited<ReturnType<typeof aSealedLetter>>;

/**
 * A letter of a verified lead, co-signed, sealed and published. The PDF is a stand-in: nothing here reads it.
 * @param hostOf what each host is made of, from its ending in ASCII
 */
export async function aSealedLetter(
  names: readonly string[] = ['Harbour', 'Lantern', 'Compass'],
  hostOf = (host: string): string => host,
) {
  const organisations: AnOrganisation[] = [];
  const tag = randomUUID().slice(0, 8);
  for (const [place, name] of names.entries()) {
    const host = hostOf(`${name.toLowerCase().replace(/[^a-z]/g, '')}-${tag}.example`);
    organisations.push(await anOrganisation({ name, host, country: place % 2 ? 'DE' : 'SE', verified: true }));
  }
  const lead = organisations[0]!;
  const letter = await aLetter(lead);
  await openedAt(letter, inPlace, new Date('2026-11-10T17:00:00Z'), { takesExperts: true });
  const endorsements = [];
  for (const [place, organisation] of organisations.entries())
    endorsements.push(await endorsed(letter, organisation, place === 0));
  const edition = await sealedEdition(letter, organisations, endorsements, 1);
  await database().publication.create({ data: { letterId: letter.id, publishedAt: inPlace } });
  return { lead, organisations, letter, endorsements, edition };
}

async function endorsed(letter: { id: string; textId: string }, organisation: AnOrganisation, lead: boolean) {
  const endorsement = await database().endorsement.create({
    data: {
      letterId: letter.id,
      organisationId: organisation.id,
      printedName: organisation.name,
      country: organisation.country,
      lead,
      endorsedAt: inPlace,
    },
  });
  await database().consent.create({
    data: {
      endorsementId: endorsement.id,
      textId: letter.textId,
      basis: 'co_signed',
      givenAt: inPlace,
      declaration: 'We co-sign.',
      means: 'signed-in',
    },
  });
  return endorsement.id;
}

/** An edition with its seal, as the seal leaves them. */
export async function sealedEdition(
  letter: { id: string; textId: string; digest: string },
  organisations: readonly AnOrganisation[],
  endorsements: readonly string[],
  number: number,
) {
  const content = contentOf(letter, organisations, endorsements, number);
  const form = canonicalForm(content);
  const digest = createHash('sha256').update(form).digest('hex');
  const bytes = Buffer.from(`%PDF-1.7 stand-in for ${digest}`);
  const pdfDigest = await storage().put(bytes, { type: 'application/pdf' });
  return database().edition.create({
    data: {
      letterId: letter.id,
      number,
      textId: letter.textId,
      whileOpen: true,
      content: form,
      digest,
      checkCode: checkCode(digest),
      frozenAt: inPlace,
      signatories: {
        createMany: { data: endorsements.map((endorsementId, position) => ({ endorsementId, position })) },
      },
      seal: {
        create: {
          sealedAt: inPlace,
          pdfDigest,
          bytes: bytes.length,
          pages: 1,
          certificateDigest: 'c'.repeat(64),
          certificateName: 'Test',
        },
      },
    },
  });
}

function contentOf(
  letter: { id: string; textId: string; digest: string },
  organisations: readonly AnOrganisation[],
  endorsements: readonly string[],
  number: number,
): EditionContent {
  const { asks, ...parts } = someText;
  const some = 'ab'.repeat(32);
  return {
    format: 'undersigned/edition/1',
    installation: { origin: 'https://letters.example', demonstration: true },
    letter: { id: letter.id, slug: 'protect-children', shortTitle: 'Protect children online' },
    number,
    text: {
      ...parts,
      id: letter.textId,
      version: 1,
      digest: letter.digest,
      addresseeBlock: [parts.addresseeBlock],
      asks: [...asks],
    },
    variant: 'logos',
    order: 'country',
    imprint: {
      letterhead: { name: organisations[0]!.name, lines: [] },
      place: 'Brussels',
      date: '2026-11-20',
      contact: { name: 'Ada Example', address: 'policy@harbour.example' },
    },
    signatories: organisations.map(({ name, country }, place) => ({
      endorsementId: endorsements[place]!,
      name,
      country,
      lead: place === 0,
      attestedByLeadOnly: false,
    })),
    sealing: { moment: inPlace.toISOString(), template: some, typesetter: '0.14.2', fonts: some },
    trail: { ordinal: 1, digest: some },
  };
}

export { officials } from './officials';

export const everybody = { country: '' as const, group: '', name: '' };
const cover = {
  subject: 'Joint letter on COM(2022) 209 final',
  coverText: 'We send you our letter.\n\nWith kind regards\nAda Example',
  replyTo: 'policy@harbour.example',
};

/** The lead shortens the time for which the signatories see the cover text. */
export async function letGoNow({ lead, letter }: Pick<Sealed, 'lead' | 'letter'>, id: string): Promise<void> {
  const deed = await deskOf(lead.administrator, letter.id, 'send letters');
  await shortenCoverTime(await dispatchDeed(deed, id), 'The committee votes tomorrow.');
}

/** A dispatch with words, addressees and a cover text that was shown: ready to be sent, at once unless told. */
export async function readyDispatch({ lead, letter }: Sealed, filter = everybody, sooner = true): Promise<string> {
  const deed = await deskOf(lead.administrator, letter.id, 'choose addressees');
  const id = await prepareDispatch(deed);
  const ours = await dispatchDeed(deed, id);
  await saveCover(ours, { ...cover, counter: ours.dispatch.counter });
  await chooseShown(ours, filter, true);
  await showCover(ours);
  if (sooner) await letGoNow({ lead, letter }, id);
  return id;
}

/** What the page of the irrevocable deed would show, and the deed of the lead’s administrator. */
export async function sendingOf({ lead, letter }: Sealed, id: string) {
  const deed = await dispatchDeed(await deskOf(lead.administrator, letter.id, 'send letters'), id);
  const { edition, addressed } = await sendingPlan(deed);
  const shown = { counter: deed.dispatch.counter, editionId: edition?.id ?? randomUUID(), messages: addressed.length };
  return { deed, shown };
}

/** Sends a ready dispatch: the messages are frozen, the worker may begin. */
export async function sent(sealed: Sealed, filter = everybody): Promise<string> {
  const id = await readyDispatch(sealed, filter);
  const { deed, shown } = await sendingOf(sealed, id);
  await sendDispatch(deed, shown);
  return id;
}
