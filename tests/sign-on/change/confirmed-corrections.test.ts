import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '~/platform/database/database.server';
import { forgetSettings } from '~/platform/installation/settings.server';
import { changePage } from '~/sign-on/change/change-page.server';
import { shownChange } from '~/sign-on/change/shown-change.server';
import { expertChange } from '~/sign-on/expert-change/expert-change-page.server';
import { signOnNotices } from '~/sign-on/notices/notices.server';
import { openedLetter } from '~/sign-on/opening/opened-letter.server';
import { aLetterToCorrect, announced, aSignatory, linkOf } from '../../setup/changes';
import { changeLinkOf, showingTo, signedExpert } from '../../setup/experts';
import { deskOf } from '../../setup/letters';

process.env['ARRIVAL_SECONDS'] = '60';
forgetSettings();

const point = { name: 'protected', before: '', after: ' now', closed: false };
const inWords = 'Words of the title, subject line, addressees, an ask or the ask in brief: added “now”';

describe('a correction that does not look like one, in an ask', () => {
  let of: Awaited<ReturnType<typeof aLetterToCorrect>>;
  let partner: Awaited<ReturnType<typeof aSignatory>>;
  let expert: string;
  beforeAll(async () => {
    of = await aLetterToCorrect({ asks: ['Conclude the negotiations now.', 'Close the gap.'] });
    partner = await aSignatory(of.letter.id);
    expert = await signedExpert(of.lead, of.letter.id, 'Dr Ada Expert');
    const page = await changePage(await deskOf(of.lead.editor, of.letter.id, 'open letters'));
    expect(page?.proposal?.findings).toMatchObject([point]);
    await announced(of.lead, of.letter.id, { confirmed: true });
  });

  test('is told to signatories with its points, on the page and in the mail', async () => {
    const link = await linkOf(partner);
    expect((await shownChange(link)).doubts).toMatchObject([point]);
    const mail = await signOnNotices['correction-announced']!(link.showingId, partner.signatory.address);
    expect(mail?.mail.props).toMatchObject({ doubts: [inWords] });
  });

  test('is told to experts with its points, on the page and in the mail', async () => {
    expect((await expertChange(await changeLinkOf(await showingTo(expert)))).doubts).toMatchObject([point]);
    const showing = await database().expertShowing.findFirstOrThrow({ where: { endorsementId: expert } });
    const mail = await signOnNotices['expert-change-announced']!(showing.id, 'dr.ada.expert@experts.example');
    expect(mail?.mail.props).toMatchObject({ doubts: [inWords] });
  });

  test('is told to who co-signs in the meantime', async () => {
    expect((await openedLetter(of.letter.id, new Date()))?.next?.doubts).toMatchObject([point]);
  });
});

test('a correction that looks like one comes without a warning', async () => {
  const of = await aLetterToCorrect();
  const partner = await aSignatory(of.letter.id);
  await announced(of.lead, of.letter.id);
  expect((await shownChange(await linkOf(partner))).doubts).toBeNull();
  expect((await openedLetter(of.letter.id, new Date()))?.next?.doubts).toBeNull();
});
