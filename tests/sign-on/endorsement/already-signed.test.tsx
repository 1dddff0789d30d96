import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { allowed } from '~/organisations/organisation/members.server';
import { database } from '~/platform/database/database.server';
import { publishLetter } from '~/publication/publication/publications.server';
import { approvalPage, approvedPage } from '~/sign-on/endorsement/approval-page.server';
import { coSign } from '~/sign-on/endorsement/endorsements.server';
import { withdraw } from '~/sign-on/endorsement/withdrawals.server';
import { readPreparation } from '~/sign-on/opening/locked-preparation.server';
import { endorsementDeed } from '~/sign-on/opening/preparation-deeds.server';
import { AlreadySigned, AlreadySignedSection } from '~/sign-on/signatories/already-signed';
import { publiclySignedNow } from '~/sign-on/signatories/publicly-signed.server';
import { ask } from '../../setup/approvals';
import { coSigned } from '../../setup/co-signed';
import { type AnOrganisation, anOrganisation } from '../../setup/coalition';
import { aLetter, deskOf, opened, prepared, preparing, typedFor } from '../../setup/letters';

let lead: AnOrganisation;
let one: AnOrganisation;
let two: AnOrganisation;
let fallen: AnOrganisation;
beforeAll(async () => {
  const named = (name: string, country: string) =>
    anOrganisation({ name, host: `${name.toLowerCase()}.example`, country, verified: true });
  lead = await named('Already', 'BE');
  one = await named('Firstly', 'SE');
  two = await named('Secondly', 'FI');
  fallen = await named('Fallen', 'FR');
});

async function aSignedLetter() {
  const letter = await aLetter(lead);
  await opened(lead, letter.id);
  await coSigned(one, letter.id);
  return letter;
}

const published = async ({ id }: { id: string }) => publishLetter(await deskOf(lead.editor, id, 'publish letters'));
const read = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

describe('who has signed already', () => {
  it('is told on the page of a mailed link once everybody can read it, and not before', async () => {
    const letter = await aSignedLetter();
    const { token } = await ask(two, await prepared(two, letter.id));
    expect((await approvalPage(token, new Date()))!.signed).toBeNull();
    await published(letter);
    const { signed, organisationId } = (await approvalPage(token, new Date()))!;
    const shown = read(renderToStaticMarkup(createElement(AlreadySigned, { signed: signed!, organisationId })));
    expect(shown).toBe('1 organisation from 1 country. The first is Firstly. See all signatories on the public page');
  });

  it('is told after the co-signature, which is counted and not named', async () => {
    const letter = await aSignedLetter();
    await published(letter);
    const preparationId = await prepared(two, letter.id);
    const before = (await readPreparation(database(), preparationId))!;
    await coSign(await preparing(two.signatory, preparationId, 'bind the organisation'), await typedFor(preparationId));
    const page = await approvedPage(before);
    expect(page.signed!.counts).toMatchObject({ organisations: 2, countries: 2 });
    const shown = read(renderToStaticMarkup(createElement(AlreadySignedSection, page)));
    expect(shown).toContain('2 organisations from 2 countries. The first is Firstly.');
  });

  it('names nobody who is not verified or has withdrawn, as the public page does', async () => {
    const letter = await aSignedLetter();
    await coSigned(fallen, letter.id);
    await coSigned(two, letter.id);
    await database().evidence.updateMany({ where: { organisationId: fallen.id }, data: { revokedAt: new Date() } });
    await published(letter);
    const names = async () => (await publiclySignedNow(letter.id))?.first.map(({ name }) => name);
    expect(await names()).toEqual(['Firstly', 'Secondly']);
    const { id } = await database().endorsement.findFirstOrThrow({
      where: { letterId: letter.id, organisationId: one.id },
    });
    const deed = await endorsementDeed(one.administrator, id, 'withdraw endorsements', new Date());
    await withdraw(allowed(deed) as Parameters<typeof withdraw>[0], null);
    expect(await names()).toEqual(['Secondly']);
  });

  it('is not told during an embargo, nor of a letter that was taken down', async () => {
    const [kept, down] = [await aSignedLetter(), await aSignedLetter()];
    await database().publication.create({
      data: { letterId: kept.id, publishedAt: new Date(), embargoUntil: new Date(Date.now() + 3_600_000) },
    });
    expect(await publiclySignedNow(kept.id)).toBeNull();
    await published(down);
    expect(await publiclySignedNow(down.id)).not.toBeNull();
    await database().takedown.create({ data: { letterId: down.id, takenAt: new Date(), reason: 'It names a child.' } });
    expect(await publiclySignedNow(down.id)).toBeNull();
  });
});
