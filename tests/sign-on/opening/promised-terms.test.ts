import type { StillSignatoryProps } from '@emails/still-signatory';
import { beforeEach, describe, expect, test } from 'vitest';
import { earliestEnd } from '~/letters/letter/window';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { changePage } from '~/sign-on/change/change-page.server';
import { signOnNotices } from '~/sign-on/notices/notices.server';
import { closeLetter } from '~/sign-on/opening/closures.server';
import { openingOf } from '~/sign-on/opening/openings.server';
import { promisedHours } from '~/sign-on/reopening/promised-hours.server';
import { announced, aSignatory, zone } from '../../setup/changes';
import type { AnOrganisation } from '../../setup/coalition';
import { aLetterWithDeadline } from '../../setup/deadlines';
import { aVersion, deskOf, opened, openedAgain, reopened } from '../../setup/letters';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

let lead: AnOrganisation;
let letter: { id: string; versionId: string };
beforeEach(async () => {
  ({ lead, letter } = await aLetterWithDeadline());
});

const promised = async () => promisedHours(database(), (await openingOf(database(), letter.id, new Date()))!);
const mended = () => aVersion(letter.id, { body: 'We, the undersigned organisations, write to you again.' }, 2);

describe('the time to object to a correction', () => {
  test('is never shorter than what somebody who stands was shown when it co-signed', async () => {
    await opened(lead, letter.id, undefined, { correctionHours: 120 });
    await aSignatory(letter.id);
    await openedAgain(lead, letter.id, undefined, { correctionHours: 24 });
    await aSignatory(letter.id);
    expect(await promised()).toEqual({ hours: 120, ofCall: 24, promisedLonger: 1 });
    await mended();
    const at = new Date();
    const [asked, kept] = [24, 120].map((hours) => earliestEnd(at, zone, hours));
    const announce = (until: Date) => announced(lead, letter.id, { at, until, confirmed: true });
    await expect(announce(asked!)).rejects.toThrow('at least 120 hours');
    await expect(announce(new Date(kept!.getTime() - 60_000))).rejects.toThrow('at least 120 hours');
    const page = await changePage(await deskOf(lead.editor, letter.id, 'open letters'));
    expect(page?.proposal?.window).toEqual({ hours: 120, ofCall: 24, promisedLonger: 1 });
    await announce(kept!);
  });

  test('is what the opening says, once nobody stands who was promised longer', async () => {
    await opened(lead, letter.id, undefined, { correctionHours: 120 });
    const gone = await aSignatory(letter.id);
    await openedAgain(lead, letter.id, undefined, { correctionHours: 24 });
    await database().endorsement.updateMany({ where: { organisationId: gone.id }, data: { withdrawnAt: new Date() } });
    expect(await promised()).toEqual({ hours: 24, ofCall: 24, promisedLonger: 0 });
  });

  test('is longer for everybody where a later opening says so', async () => {
    await opened(lead, letter.id, undefined, { correctionHours: 24 });
    await aSignatory(letter.id);
    await openedAgain(lead, letter.id, undefined, { correctionHours: 72 });
    expect(await promised()).toEqual({ hours: 72, ofCall: 72, promisedLonger: 0 });
  });
});

describe('a letter that is opened again with other terms', () => {
  const told = async () =>
    (await database().notice.findMany({ where: { kind: 'still-signatory', subjectId: letter.id } }))
      .map(({ address }) => address)
      .sort();
  const mailTo = async (address: string) => {
    const { id } = (await openingOf(database(), letter.id, new Date()))!;
    const mail = await signOnNotices['still-signatory']!(id, address);
    return mail && { subject: mail.subject, props: mail.mail.props as StillSignatoryProps };
  };

  test('is refused until the lead has seen what signatories were told', async () => {
    await opened(lead, letter.id, undefined, { statements: 'none' });
    const alone = openedAgain(lead, letter.id, undefined, { statements: 'held', terms: undefined });
    await expect(alone).resolves.toMatchObject({ promised: false });
    await aSignatory(letter.id);
    const unseen = openedAgain(lead, letter.id, undefined, { statements: 'shown', terms: undefined });
    await expect(unseen).rejects.toThrow('were told other terms');
    await expect(reopened(lead, letter.id, undefined, { statements: 'held', terms: undefined })).resolves.toMatchObject(
      {
        promised: true,
      },
    );
  });

  test('says to each of them what is otherwise, and nothing where nothing is', async () => {
    await opened(lead, letter.id, undefined, { statements: 'none', correctionHours: 72 });
    const { signatory, administrator } = await aSignatory(letter.id);
    await openedAgain(lead, letter.id, undefined, { statements: 'none', correctionHours: 24 });
    expect(await told()).toEqual([]);
    await openedAgain(lead, letter.id, undefined, { statements: 'shown', correctionHours: 96 });
    expect(await told()).toEqual([signatory.address, administrator.address].sort());
    const mail = await mailTo(signatory.address);
    expect(mail?.subject).toContain('The terms of sign-on changed');
    expect(mail?.props).toMatchObject({ because: 'signed', former: null });
    expect(mail?.props.terms).toEqual([
      {
        name: 'Corrections of spelling or form',
        before: 'You have at least 72 hours to object.',
        after: 'You have at least 96 hours to object.',
      },
      {
        name: 'Statement',
        before: 'This letter takes none.',
        after: 'You can add a short one. It is shown as soon as you co-sign.',
      },
    ]);
    await closeLetter(await deskOf(lead.editor, letter.id, 'close letters'));
    expect(await mailTo(signatory.address)).toBeNull();
  });
});
