import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test, vi } from 'vitest';
import { erasePerson } from '~/accounts/accounts.server';
import { requireOfficialPage } from '~/delivery/dispatch/official-link.server';
import { reply, takeBack } from '~/delivery/reply/replies.server';
import { confirmReply, requireReplyConfirmation } from '~/delivery/reply/reply-confirmations.server';
import { changeImprint, imprintOf } from '~/letters/letter/imprints.server';
import { nameReviewer } from '~/letters/review/reviewers.server';
import { attestByStaff } from '~/organisations/evidence/attestations.server';
import { confirmMailbox, mailboxCheckLink } from '~/organisations/evidence/mailbox-checks.server';
import { allowed } from '~/organisations/organisation/members.server';
import { changeOrganisation } from '~/organisations/register/organisations.server';
import { database } from '~/platform/database/database.server';
import { databaseNow } from '~/platform/request/arrival.server';
import { tokenFor } from '~/platform/request/token.server';
import { liftTakedown, takeDown } from '~/publication/publication/takedowns.server';
import { withdraw } from '~/sign-on/endorsement/withdrawals.server';
import { endorsementDeed } from '~/sign-on/opening/preparation-deeds.server';
import { letterKinds } from '~/trail/kinds';
import { mainLetter } from '../../prisma/cast/letters';
import { coalition, staffMember } from '../../prisma/cast/people';
import { mainLetterInFrench } from '../../prisma/cast/translations';
import { acting, visiting, visitingStaff } from '../../prisma/seed/actors';
import { dispatched, published, sealed } from '../../prisma/seed/delivery';
import { drafted, leading, versioned } from '../../prisma/seed/letters';
import { putOfficialsInPlace } from '../../prisma/seed/officials';
import { putOrganisationsInPlace } from '../../prisma/seed/organisations';
import { answered, invited, opened, statementsShown } from '../../prisma/seed/sign-on';
import { arranged, translated } from '../../prisma/seed/translations';
import { entry } from '../setup/founding';
import { planted } from '../setup/planting';
import { watchedPage } from '../setup/watched-page';

// The story of the demonstration, with its letter published as early as can be, and the page before and after each deed.

const watch = vi.hoisted(() => ({ around: (deed: () => Promise<unknown>): Promise<unknown> => deed() }));
vi.mock('~/platform/database/transaction.server', async (original) => {
  const real = await original<typeof import('~/platform/database/transaction.server')>();
  const transaction: typeof real.transaction = (work, patience) =>
    watch.around(() => real.transaction(work, patience)) as never;
  return { ...real, transaction };
});

let letterId: string;
let page: ReturnType<typeof watchedPage>;

beforeAll(async () => {
  await putOrganisationsInPlace();
  await putOfficialsInPlace();
  letterId = await drafted(mainLetter);
  await versioned(letterId);
  await opened(letterId, 12);
  page = watchedPage(await database().letter.findUniqueOrThrow({ where: { id: letterId } }));
  watch.around = page.around;
});

const [, first, second, third, ...others] = coalition;

test('no deed of the story changes the public page and lets the former one stand', async () => {
  await published(letterId);
  await invited(letterId);
  for (const partner of [first!, second!, third!, ...others]) await answered(letterId, partner, 'co-signed');
  await statementsShown(letterId, 1);
  await translated(letterId, mainLetterInFrench);
  await arranged(letterId, [first!.name]);
  await imprintChanged();
  await nameReviewer(await leading(letterId, 'name reviewers'), 'rita@reader.example');
  const staff = await visitingStaff(staffMember.address);
  await takeDown(staff, letterId, 'By order of a court.');
  await liftTakedown(staff, letterId);
  await withdrawn(first!.legalName);
  await movedElsewhere(second!.legalName);
  await verifiedAnew(second!.legalName);
  await sealed(letterId);
  await dispatched(letterId);
  await withdrawn(third!.legalName);
  await answeredInPublic();
  await erasePerson(await visiting('rita@reader.example'));
  expect(page.unseen).toEqual([]);
  expect(page.seen.length).toBeGreaterThan(12);
});

test('a revision that is not raised any more would be found', async () => {
  const staff = await visitingStaff(staffMember.address);
  const shows = letterKinds['letter-taken-down'] as { shows: boolean };
  await planted(shows, 'shows', false, () => takeDown(staff, letterId, 'By order of a court.'));
  expect(page.unseen).toEqual([expect.stringContaining('letter-taken-down')]);
});

async function imprintChanged() {
  const { counter, ...imprint } = await imprintOf(letterId);
  await changeImprint(await leading(letterId, 'draft letters'), counter, { ...imprint, letterhead: 'Our Coalition' });
}

const organisationOf = (legalName: string) =>
  database().organisation.findFirstOrThrow({
    where: { legalName },
    include: { memberships: { where: { roles: { has: 'administrator' } }, include: { person: true } } },
  });

async function withdrawn(legalName: string) {
  const { id: organisationId, memberships } = await organisationOf(legalName);
  const { id } = await database().endorsement.findFirstOrThrow({ where: { letterId, organisationId } });
  const by = await endorsementDeed(memberships[0]!.person, id, 'withdraw endorsements', await databaseNow());
  await withdraw(allowed(by) as Parameters<typeof withdraw>[0], 'Our board decided otherwise.');
}

/** A signatory has another website: what proved the former one lapses, and it is verified no longer. */
async function movedElsewhere(legalName: string) {
  const { id, displayName, country, memberships } = await organisationOf(legalName);
  const deed = await acting(memberships[0]!.person.address, id, 'change the organisation');
  await changeOrganisation(deed, entry({ displayName, legalName, country, website: 'https://moved.example' }));
}

/** The staff attests it, and a mailbox on its new domain is confirmed: it is verified again. */
async function verifiedAnew(legalName: string) {
  const { id: organisationId } = await organisationOf(legalName);
  await attestByStaff(await visitingStaff(staffMember.address), organisationId, 'Its new register entry');
  const at = await databaseNow();
  const host = 'moved.example';
  const asked = { host, address: `desk@${host}`, askedAt: at, expiresAt: new Date(at.getTime() + 60_000) };
  const check = await database().mailboxCheck.create({ data: { organisationId, ...asked } });
  await confirmMailbox(mailboxCheckLink(tokenFor('mailbox-check', check.id), at));
}

async function answeredInPublic() {
  const message = await database().message.findFirstOrThrow({ where: { letterId } });
  const link = () => requireOfficialPage(arriving(tokenFor('official-page', message.id)));
  const given = written('yes');
  await reply(await link(), given, null);
  await confirmReply((await requireReplyConfirmation(arriving(tokenFor('reply-confirmation', given.answer)))).link);
  await takeBack(await link(), given.answer);
}

const arriving = (token: string) => ({
  request: new Request('http://localhost/'),
  params: { token },
  context: {} as never,
});
const written = (shown: 'yes' | 'no') =>
  ({ answer: randomUUID(), words: 'Thank you.', language: 'en', file: undefined, public: shown }) as const;
