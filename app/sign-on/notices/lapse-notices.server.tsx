import EndorsementLapsed, { subject } from '@emails/endorsement-lapsed';
import LeftBehind, { subject as leftSubject } from '@emails/left-behind';
import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { instantInWords } from '~/platform/locale/dates';
import { sender } from '~/platform/mailer/sender.server';
import type { NoticeWriters } from '~/platform/notice/notices.server';
import { tokenFor } from '~/platform/request/token.server';
import { openedText } from '../opening/opened-text.server';
import { openingOf } from '../opening/openings.server';
import { languageOfMail, languageOfSigned } from '../preparation/mail-language.server';

/** That an organisation fell out, by an opening with another version or by a move, as long as it has not come in again. */
export const lapseNotices: NoticeWriters = {
  'endorsement-lapsed': async (id, address) => {
    const fallen = await readLapse(id);
    const way = fallen?.opening.open ? await wayBack(fallen, address) : null;
    if (!fallen || !way) return null;
    const props = { ...sender(way.language), ...told(fallen), ...way };
    return { subject: subject(props), mail: <EndorsementLapsed {...props} /> };
  },
  'left-behind': async (id, address) => {
    const fallen = await readLapse(id);
    if (!fallen) return null;
    const way = fallen.opening.open ? await wayBack(fallen, address) : await noWayBack(fallen, address);
    if (!way) return null;
    const props = { ...sender(way.language), ...told(fallen), ...way };
    return { subject: leftSubject(props), mail: <LeftBehind {...props} /> };
  },
};

/** What fell out, where it still stands, and has not co-signed the version in force. */
async function readLapse(id: string) {
  const lapse = await database().lapse.findUnique({
    where: { id },
    include: {
      endorsement: {
        include: {
          letter: { select: { lead: { select: { displayName: true } } } },
          consents: {
            orderBy: { givenAt: 'desc' },
            select: { text: { select: { versionId: true, version: { select: { number: true } } } } },
          },
        },
      },
    },
  });
  const opening = lapse && (await openingOf(database(), lapse.endorsement.letterId, new Date()));
  if (!lapse || !opening || opening.id !== lapse.openingId) return null;
  const { endorsement } = lapse;
  const signed = endorsement.consents.some(({ text }) => text.versionId === opening.versionId);
  const former = endorsement.consents[0]?.text.version.number;
  if (signed || former === undefined || endorsement.withdrawnAt || endorsement.declinedAt) return null;
  return { endorsement, opening, former, text: await openedText(database(), opening.versionId) };
}
type Fallen = NonNullable<Awaited<ReturnType<typeof readLapse>>>;

const told = ({ endorsement, text, former }: Fallen) => ({
  organisation: endorsement.printedName,
  lead: endorsement.letter.lead.displayName,
  letterTitle: text.parts.title,
  version: text.version,
  former,
});

/** How the reader brings it in again; null where nothing is prepared for that any more. */
async function wayBack({ endorsement, opening }: Fallen, address: string) {
  const waiting = await preparedAgain(endorsement, opening.versionId, address);
  if (!waiting) return null;
  const { approval } = waiting;
  const because = !approval ? 'unsigned' : approval.person.address === address ? 'asked' : 'waits';
  const language = await languageOfMail({ address, invitationId: waiting.invitationId });
  const { origin } = settings();
  return {
    because,
    language,
    signatory: approval ? (approval.person.name ?? approval.person.address) : '',
    deadline: instantInWords(opening.deadline, opening.timeZone, language),
    link:
      because === 'asked' && approval
        ? `${origin}/approvals/${tokenFor('approval', approval.id)}`
        : `${origin}/preparations/${waiting.id}`,
  } as const;
}

async function noWayBack({ endorsement }: Fallen, address: string) {
  const language = await languageOfSigned(endorsement.preparationId, address);
  return { because: 'closed', language, signatory: '', deadline: '', link: '' } as const;
}

type Of = { readonly letterId: string; readonly organisationId: string };

/** What was prepared for it, and the request for approval that waits, if one does: of two, the reader’s own. */
async function preparedAgain({ letterId, organisationId }: Of, versionId: string, address: string) {
  const preparation = await database().preparation.findFirst({
    where: { letterId, organisationId, completedAt: null, cancelledAt: null, text: { versionId } },
    select: {
      id: true,
      invitationId: true,
      approvals: {
        where: { usedAt: null, cancelledAt: null, declinedAt: null },
        select: { id: true, personId: true },
      },
    },
  });
  if (!preparation) return null;
  const { approvals, ...found } = preparation;
  const people = await database().person.findMany({ where: { id: { in: approvals.map(({ personId }) => personId) } } });
  const person = people.find((each) => each.address === address) ?? people[0];
  const asked = approvals.find(({ personId }) => personId === person?.id);
  return { ...found, approval: asked && person ? { id: asked.id, person } : null };
}
