import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { database } from '~/platform/database/database.server';
import { storage } from '~/platform/installation/storage.server';
import { freezeEdition } from '~/seal/sealing/freezing.server';
import { warningsNow } from '~/seal/sealing/warnings.server';
import { type AnOrganisation, anOrganisation, inPlace } from './coalition';
import { drawnLogo } from './drawn-logos';
import { aLetter, deskOf, openedAt } from './letters';
import { tamper } from './tampering';

// Files and the self-issued seal of this test file, apart from every installation.
process.env.DATA_FOLDER = mkdtempSync(join(tmpdir(), 'undersigned-sealing-'));

// A letter whose sign-on is over, ready to be sealed: rows up to the closure, then the deeds of the seal.

export type ReadyToSeal = Awaited<ReturnType<typeof aLetterToSeal>>;
type Wish = { names?: readonly string[]; deadline?: Date; unverified?: readonly string[]; takesExperts?: boolean };

/** A letter with an imprint, opened, co-signed by organisations (the first leads), past its deadline unless told. */
export async function aLetterToSeal({
  names = ['Harbour', 'Lantern', 'Compass'],
  deadline = new Date('2026-11-10T17:00:00Z'),
  unverified = [],
  takesExperts = false,
}: Wish = {}) {
  const tag = randomUUID().slice(0, 8);
  const organisations: AnOrganisation[] = [];
  for (const [place, name] of names.entries()) {
    const host = `${name.toLowerCase().replace(/[^a-z]/g, '')}-${tag}.example`;
    const verified = !unverified.includes(name);
    organisations.push(await anOrganisation({ name, host, country: place % 2 ? 'DE' : 'SE', verified }));
  }
  const lead = organisations[0]!;
  const letter = await aLetter(lead);
  await openedAt(letter, inPlace, deadline, { takesExperts });
  await database().imprint.create({ data: { letterId: letter.id, ...someImprint } });
  const endorsements: string[] = [];
  for (const organisation of organisations) endorsements.push(await anEndorsement(letter, organisation, lead));
  return { lead, organisations, letter, endorsements };
}

const someImprint = {
  shortTitle: 'Protect children online',
  letterhead: 'Rue de l’Exemple 12\n1000 Brussels',
  place: 'Brussels',
  contactName: 'Ada Example',
  contactRole: 'Policy officer',
  contactAddress: 'policy@harbour.example',
};

/** A standing endorsement with its consent, and its statement shown, by the organisation’s signatory, signed in. */
export async function anEndorsement(
  letter: { id: string; textId: string },
  organisation: AnOrganisation,
  lead: { id: string },
  statement: string | null = null,
): Promise<string> {
  const endorsement = await database().endorsement.create({
    data: {
      letterId: letter.id,
      organisationId: organisation.id,
      printedName: organisation.name,
      country: organisation.country,
      lead: organisation.id === lead.id,
      statement,
      statementShownAt: statement && inPlace,
      endorsedAt: inPlace,
    },
  });
  await database().consent.create({
    data: {
      endorsementId: endorsement.id,
      textId: letter.textId,
      basis: 'co_signed',
      givenAt: inPlace,
      personId: organisation.signatory.id,
      typedName: 'Dora Director',
      typedRole: 'Director',
      declaration: 'We co-sign.',
      means: 'signed-in',
    },
  });
  return endorsement.id;
}

/** Gives an endorsement a logo that lies in storage. */
export async function withLogo(endorsementId: string, organisation: AnOrganisation, seed = 1): Promise<string> {
  const digest = await storage().put(Buffer.from(drawnLogo(seed)), { type: 'image/svg+xml' });
  const logo = await database().logo.create({
    data: { organisationId: organisation.id, digest, kind: 'svg', width: 300, height: 100, uploadedAt: inPlace },
  });
  await tamper((tx) => tx.endorsement.update({ where: { id: endorsementId }, data: { logoId: logo.id } }));
  return digest;
}

/** Freezes an edition as the lead’s editor, who has looked at every warning. */
export async function frozen({ lead, letter }: ReadyToSeal, at = new Date(), whileOpen = false): Promise<string> {
  const deed = await deskOf(lead.editor, letter.id, 'seal letters', at);
  return freezeEdition(deed, { whileOpen, confirmed: await warningsNow(deed) });
}
