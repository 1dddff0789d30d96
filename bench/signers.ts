/** An organisation that is ready to co-sign: its authorised signatory, what is prepared, and what its page shows. */
export type Signer = {
  organisationId: string;
  personId: string;
  preparationId: string;
  line: string;
  declaration: string;
};

const ofSeeding = 8;
const oneWeek = 7 * 86_400_000;

/**
 * A letter that is open, and as many verified organisations with a prepared line. Rows, made several at once: how fast they come
 * is not what is measured. The letter is opened when all are there.
 * @param opensFor milliseconds until the deadline
 */
export async function signersOf(
  count: number,
  { opensFor = oneWeek }: { opensFor?: number } = {},
): Promise<{ letterId: string; slug: string; signers: Signer[]; deadline: Date }> {
  const { anOrganisation } = await import('../tests/setup/coalition');
  const { aLetter, opened } = await import('../tests/setup/letters');
  const { database } = await import('~/platform/database/database.server');
  const lead = await anOrganisation({ name: 'Alliance', host: 'alliance.example', country: 'BE', verified: true });
  const letter = await aLetter(lead);
  await database().publication.create({ data: { letterId: letter.id, publishedAt: new Date() } });
  const { slug } = await database().letter.findUniqueOrThrow({ where: { id: letter.id } });
  const signers: Signer[] = [];
  let next = 0;
  const seed = async () => {
    for (let each = next++; each < count; each = next++) signers[each] = await signerOf(letter, each);
  };
  await Promise.all(Array.from({ length: ofSeeding }, seed));
  const deadline = new Date(Date.now() + opensFor);
  await opened(lead, letter.id, deadline);
  return { letterId: letter.id, slug, signers, deadline };
}

async function signerOf(letter: { id: string; textId: string }, each: number): Promise<Signer> {
  const { anOrganisation } = await import('../tests/setup/coalition');
  const { database } = await import('~/platform/database/database.server');
  const { readPreparation } = await import('~/sign-on/opening/locked-preparation.server');
  const organisation = { name: `Partner ${each}`, host: `partner${each}.example`, country: 'BE', verified: true };
  const { id, signatory, name } = await anOrganisation(organisation);
  const membership = await database().membership.findFirstOrThrow({ where: { personId: signatory.id } });
  const preparation = await database().preparation.create({
    data: {
      letterId: letter.id,
      organisationId: id,
      textId: letter.textId,
      startedAt: new Date(),
      counter: 1,
      printedName: name,
      country: 'BE',
      signatoryId: membership.id,
    },
  });
  const { line, declaration } = (await readPreparation(database(), preparation.id))!;
  return { organisationId: id, personId: signatory.id, preparationId: preparation.id, line, declaration };
}

/** The path behind the link that is mailed to the authorised signatory. */
export async function approvalPath({ preparationId, personId, line }: Signer): Promise<string> {
  const { database } = await import('~/platform/database/database.server');
  const { tokenFor } = await import('~/platform/request/token.server');
  const { textId } = await database().preparation.findUniqueOrThrow({ where: { id: preparationId } });
  const { id } = await database().approval.create({
    data: { preparationId, personId, textId, lineDigest: line, askedAt: new Date() },
    select: { id: true },
  });
  return `/approvals/${tokenFor('approval', id)}`;
}

/** The cookie of a session of the authorised signatory. */
export async function cookieOf({ personId }: Pick<Signer, 'personId'>): Promise<string> {
  const { startSession } = await import('~/accounts/sessions.server');
  const [cookie = ''] = (await startSession(personId, 'bench', new Date())).split(';');
  return cookie;
}

/** Fails unless every chain of the trail holds. */
export async function requireChains(): Promise<void> {
  const { checkTrails } = await import('~/trail/trails.server');
  const broken = (await checkTrails()).filter(({ fault }) => fault);
  if (broken.length > 0) throw new Error(`${broken.length} chains are broken`);
}

/** Fails unless each of so many has one endorsement, and every chain of the trail holds. */
export async function requireWhole(letterId: string, count: number): Promise<void> {
  const { database } = await import('~/platform/database/database.server');
  const { signatoriesOf } = await import('~/sign-on/signatories/signatories.server');
  const standing = (await signatoriesOf(database(), letterId)).length;
  if (standing !== count) throw new Error(`${standing} of ${count} stand`);
  await requireChains();
}
