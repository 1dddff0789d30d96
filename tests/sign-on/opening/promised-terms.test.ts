import { beforeEach, describe, expect, test } from 'vitest';
import { earliestEnd } from '~/letters/letter/window';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { changePage } from '~/sign-on/change/change-page.server';
import { promisedHours } from '~/sign-on/change/promised-hours.server';
import { openingOf } from '~/sign-on/opening/openings.server';
import { aSignatory, announced, zone } from '../../setup/changes';
import type { AnOrganisation } from '../../setup/coalition';
import { aLetterWithDeadline } from '../../setup/deadlines';
import { aVersion, deskOf, opened, openedAgain } from '../../setup/letters';

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
