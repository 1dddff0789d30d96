import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { database } from '~/platform/database/database.server';
import { LetterPage } from '~/publication/page/letter-page';
import type { PublicLetter } from '~/publication/page/public-letter';
import { publicLetter } from '~/publication/page/public-letter.server';
import { publishedPdf } from '~/publication/page/sealed-letter.server';
import { publishLetter } from '~/publication/publication/publications.server';
import { publishedLetters } from '~/publication/publication/published.server';
import { liftTakedown, takeDown } from '~/publication/publication/takedowns.server';
import { sealEdition } from '~/seal/sealing/seals.server';
import { letterTrail } from '~/trail/trail';
import { eventsOf } from '~/trail/trails.server';
import { anOrganisation, aPerson, inPlace } from '../../setup/coalition';
import { officials, sent } from '../../setup/dispatches';
import { deskOf } from '../../setup/letters';
import { aLetterToSeal, anEndorsement, frozen, type ReadyToSeal } from '../../setup/sealing';
import { tamper } from '../../setup/tampering';

const slugOf = async ({ letter }: ReadyToSeal) =>
  (await database().letter.findUniqueOrThrow({ where: { id: letter.id } })).slug;

async function published(wish: Parameters<typeof aLetterToSeal>[0] = {}) {
  const ready = await aLetterToSeal(wish);
  await publishLetter(await deskOf(ready.lead.editor, ready.letter.id, 'publish letters'));
  return { ...ready, slug: await slugOf(ready) };
}

async function readable(slug: string, at = new Date()): Promise<PublicLetter> {
  const letter = await publicLetter(slug, at);
  if (letter?.kind !== 'readable') throw new Error(`not readable: ${letter?.kind}`);
  return letter;
}
const pageOf = async (slug: string) => renderToString(<LetterPage letter={await readable(slug)} />);
const kindsOf = async (letterId: string) => (await eventsOf(letterTrail(letterId))).map(({ kind }) => kind);

describe('publishing', () => {
  it('makes the page, once, though the button is pressed twice at once', async () => {
    const ready = await aLetterToSeal();
    const slug = await slugOf(ready);
    expect(await publicLetter(slug, new Date())).toBeNull();
    const deed = await deskOf(ready.lead.editor, ready.letter.id, 'publish letters');
    const both = await Promise.allSettled([publishLetter(deed), publishLetter(deed)]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect((await readable(slug)).text.title).toBe('Protect children online');
    expect(await kindsOf(ready.letter.id)).toEqual(['letter-published']);
    const listed = (await publishedLetters(50)).find((one) => one.slug === slug);
    expect(listed).toMatchObject({ lead: 'Harbour', organisations: 3 });
  });

  it('is refused before the letter was opened, and to a lead that is not verified', async () => {
    const unverified = await aLetterToSeal({ unverified: ['Harbour'] });
    const deed = await deskOf(unverified.lead.editor, unverified.letter.id, 'publish letters');
    await expect(publishLetter(deed)).rejects.toThrow('Harbour is not verified');
    await tamper((tx) => tx.opening.deleteMany({ where: { letterId: unverified.letter.id } }));
    await expect(publishLetter(deed)).rejects.toThrow('Open the letter for sign-on first');
  });

  it('shows nothing before an embargo ends', async () => {
    const ready = await aLetterToSeal();
    const embargoUntil = new Date(Date.now() + 60_000);
    const { id: letterId } = ready.letter;
    await database().publication.create({ data: { letterId, publishedAt: inPlace, embargoUntil } });
    const slug = await slugOf(ready);
    expect(await publicLetter(slug, new Date())).toBeNull();
    expect((await publishedLetters(100)).map((one) => one.slug)).not.toContain(slug);
    expect(await publicLetter(slug, embargoUntil)).not.toBeNull();
  });
});

describe('the public page', () => {
  it('shows the letter, its asks and who stands under it, with honest counts', async () => {
    const { slug } = await published();
    const page = await pageOf(slug);
    for (const shown of ['We, the undersigned organisations', 'Close the gap.', 'Harbour', 'Lantern', 'Compass'])
      expect(page).toContain(shown);
    expect(page).toContain('3 organisations from 2 countries.');
    expect(page).toMatch(/<h1[^>]* lang="en">Protect children online/);
  });

  it('names the attestation by the lead wherever it counts', async () => {
    const { slug, letter, lead, organisations } = await published({ unverified: ['Compass'] });
    const [, , compass] = organisations;
    await database().evidence.createMany({
      data: [
        { organisationId: compass!.id, method: 'mailbox', basis: 'A mailbox', host: compass!.host, foundAt: inPlace },
        {
          organisationId: compass!.id,
          method: 'lead_attestation',
          basis: 'We know them',
          attestedById: lead.id,
          letterId: letter.id,
          foundAt: inPlace,
        },
      ],
    });
    const page = await pageOf(slug);
    expect(page).toContain('3 organisations from 2 countries, 1 of them attested by the lead only.');
    expect(page).toContain('attested by the lead only</span>');
  });

  it('holds nothing of an organisation that is not verified, of a draft, or of a person’s mailbox', async () => {
    const { slug, letter, organisations } = await published({ unverified: ['Compass'] });
    await database().draft.create({
      data: {
        letterId: letter.id,
        language: 'en',
        body: 'Words of the draft',
        title: 'Drafted title',
        savedAt: inPlace,
      },
    });
    const everything = `${JSON.stringify(await readable(slug))}${await pageOf(slug)}`;
    expect(everything).not.toContain('Compass');
    expect(everything).not.toContain('Words of the draft');
    expect(everything).not.toContain('Drafted title');
    for (const { administrator, editor, signatory } of organisations)
      for (const person of [administrator, editor, signatory]) {
        expect(everything).not.toContain(person.address);
        expect(everything).not.toContain(person.name);
      }
    const addresses = everything.match(/[\w.+-]+@[\w.-]+/g) ?? [];
    expect(new Set(addresses)).toEqual(new Set(['policy@harbour.example']));
  });

  it('says how long sign-on is open, and when it ended', async () => {
    const deadline = new Date(Date.now() + 86_400_000);
    const { slug } = await published({ deadline });
    expect((await readable(slug)).open).toBe(true);
    expect(await pageOf(slug)).toContain('write to policy@harbour.example');
    expect((await readable(slug, new Date(deadline.getTime() + 1))).open).toBe(false);
  });

  it('offers the sealed PDF once there is one', async () => {
    const ready = await published();
    expect(await publishedPdf(ready.slug, new Date())).toBeNull();
    await sealEdition(await frozen(ready));
    const { sealed } = await readable(ready.slug);
    expect(sealed?.checkCode).toMatch(/^(\w{4}-){4}\w{4}$/);
    expect(await publishedPdf(ready.slug, new Date())).toMatchObject({ bytes: sealed?.bytes });
    expect(await pageOf(ready.slug)).toContain(`/letters/${ready.slug}/letter.pdf`);
  });
});

describe('after delivery', () => {
  it('two counts are shown: as delivered, and today; who withdrew, and who signed later', async () => {
    const ready = await published();
    await sealEdition(await frozen(ready));
    await officials(1);
    const edition = await database().edition.findFirstOrThrow({ where: { letterId: ready.letter.id } });
    const dispatchId = await sent({ ...ready, edition });
    expect((await readable(ready.slug)).delivery).toBeNull();
    await database().message.updateMany({ where: { dispatchId }, data: { state: 'accepted' } });
    await database().endorsement.update({
      where: { id: ready.endorsements[1]! },
      data: { withdrawnAt: new Date('2026-11-21T10:00:00Z') },
    });
    const host = `late-${ready.letter.id.slice(-6)}.example`;
    const late = await anOrganisation({ name: 'Latecomers', host, country: 'FR', verified: true });
    const later = await anOrganisation({ name: 'Later still', host: `more-${host}`, country: 'FR', verified: true });
    await anEndorsement(ready.letter, late, ready.lead);
    await anEndorsement(ready.letter, later, ready.lead);
    const page = await pageOf(ready.slug);
    expect(page).toMatch(/3 organisations when it was delivered on [^,]+, 4 today\./);
    expect(page).toContain('Lantern withdrew on 21 November 2026, after the letter was delivered.');
    expect(page).toContain('Signed after delivery');
    expect(page.match(/not in the letter as it was delivered/g)).toHaveLength(2);
  });
});

describe('taking a page down', () => {
  const staffOf = async () => {
    const person = await aPerson(`staff-${Date.now()}@platform.example`, 'Sam of the staff');
    return { person, sessionId: '', staff: true, at: new Date() } as unknown as Parameters<typeof takeDown>[0];
  };

  it('leaves date and reason in its place, and the PDF is gone, until it is put back', async () => {
    const ready = await published();
    await sealEdition(await frozen(ready));
    const staff = await staffOf();
    const revision = async () =>
      (await database().letter.findUniqueOrThrow({ where: { id: ready.letter.id } })).publicRevision;
    const before = await revision();
    await takeDown(staff, ready.letter.id, 'A court asked for it.');
    expect(await publicLetter(ready.slug, new Date())).toEqual({
      kind: 'taken down',
      takenAt: staff.at,
      reason: 'A court asked for it.',
    });
    expect(await publishedPdf(ready.slug, new Date())).toBeNull();
    expect(await revision()).toBeGreaterThan(before);
    await expect(takeDown(staff, ready.letter.id, 'Again')).rejects.toThrow('already been taken down');
    await liftTakedown(staff, ready.letter.id);
    expect((await readable(ready.slug)).kind).toBe('readable');
    await expect(liftTakedown(staff, ready.letter.id)).rejects.toThrow('not been taken down');
    expect((await kindsOf(ready.letter.id)).slice(-2)).toEqual(['letter-taken-down', 'takedown-lifted']);
  });
});
