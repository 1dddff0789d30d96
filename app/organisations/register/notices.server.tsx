import AttestationMade, { subject as attestedSubject } from '@emails/attestation-made';
import MailboxCheck, { subject as mailboxSubject } from '@emails/mailbox-check';
import MembershipAdmitted, { subject as admittedSubject } from '@emails/membership-admitted';
import MembershipAsked, { subject as askedSubject } from '@emails/membership-asked';
import MembershipRequest, { subject as requestSubject } from '@emails/membership-request';
import { mailAddressShown } from '~/platform/address/mail-address';
import { hostShown } from '~/platform/address/web-address';
import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { firstLanguage, isInterfaceLanguage } from '~/platform/locale/interface-languages';
import { sender } from '~/platform/mailer/sender.server';
import type { NoticeWriters } from '~/platform/notice/notices.server';
import { tokenFor } from '~/platform/request/token.server';
import { nameInMails } from '../evidence/name-in-mails.server';
import { organisationWords } from '../organisation/organisation.words';

const say = organisationWords(firstLanguage);
const inWords = new Intl.ListFormat(firstLanguage);

const membershipWithNames = (id: string) =>
  database().membership.findUnique({ where: { id }, include: { person: true, organisation: true } });

/** A request for approval that waits for the person asks the same: one mail is enough. */
const asksByApproval = async (membershipId: string): Promise<boolean> => {
  const waiting = { usedAt: null, cancelledAt: null, declinedAt: null };
  const { personId } = await database().membership.findUniqueOrThrow({ where: { id: membershipId } });
  const names = [{ signatoryId: membershipId }, { secondSignatoryId: membershipId }];
  return (await database().approval.count({ where: { ...waiting, personId, preparation: { OR: names } } })) > 0;
};

/** A word of staff or of a lead on an organisation, while it stands; with the title under which the lead opened its letter. */
const titled = { select: { texts: { where: { authentic: true }, select: { title: true } } } } as const;

const attestationWithNames = (id: string) =>
  database().evidence.findFirst({
    where: { id, method: { in: ['staff_attestation', 'lead_attestation'] }, revokedAt: null },
    include: {
      organisation: true,
      attestedBy: true,
      letter: {
        select: {
          slug: true,
          openings: {
            orderBy: [{ openedAt: 'desc' }, { id: 'desc' }],
            take: 1,
            select: {
              firstVersion: titled,
              changes: {
                where: { movedAt: { not: null } },
                orderBy: { movedAt: 'desc' },
                take: 1,
                select: { version: titled },
              },
            },
          },
        },
      },
    },
  });

/** The mails of this room, each as long as there is a reason for it. */
export const organisationNotices: NoticeWriters = {
  'mailbox-check': async (id) => {
    const check = await database().mailboxCheck.findUnique({ where: { id } });
    if (!check || check.confirmedAt || check.expiresAt <= new Date()) return null;
    const link = `${settings().origin}/mailbox-checks/${tokenFor('mailbox-check', id)}`;
    const by = check.askedById ? await database().person.findUnique({ where: { id: check.askedById } }) : null;
    const props = { ...sender(), host: hostShown(check.host), by: by && mailAddressShown(by.address), link };
    return { subject: mailboxSubject(props), mail: <MailboxCheck {...props} /> };
  },
  'membership-request': async (id) => {
    const asked = await membershipWithNames(id);
    if (!asked || asked.admittedAt || asked.endedAt) return null;
    const { organisation, person } = asked;
    const props = {
      ...sender(),
      organisation: organisation.displayName,
      address: mailAddressShown(person.address),
      link: `${settings().origin}/organisations/${organisation.id}/members/${id}/admission`,
    };
    return { subject: requestSubject(props), mail: <MembershipRequest {...props} /> };
  },
  'membership-asked': async (id) => {
    const asked = await database().nomination.findUnique({
      where: { id },
      include: { membership: { include: { organisation: true, person: { select: { language: true } } } } },
    });
    if (!asked || asked.acceptedAt || asked.refusedAt || asked.takenBackAt) return null;
    if (await asksByApproval(asked.membershipId)) return null;
    const { organisation } = asked.membership;
    const causer = asked.askedById ? await database().person.findUnique({ where: { id: asked.askedById } }) : null;
    const named = await nameInMails(organisation, causer);
    // The reader’s own setting, else that of who asks: as the page behind the link (nomination-answers).
    const wished = asked.membership.person.language ?? causer?.language;
    const language = isInterfaceLanguage(wished) ? wished : firstLanguage;
    const sayIn = organisationWords(language);
    const props = {
      ...sender(language),
      organisation: named.organisation,
      by: named.by ?? sayIn('anAdministrator'),
      roles: new Intl.ListFormat(language).format(asked.roles.map((role) => sayIn('role', { role }).toLowerCase())),
      binds: asked.roles.includes('authorised_signatory'),
      ...(named.organisation && asked.position ? { position: asked.position } : {}),
      link: `${settings().origin}/memberships/${tokenFor('membership', id)}`,
    };
    return { subject: askedSubject(props), mail: <MembershipAsked {...props} /> };
  },
  'membership-admitted': async (id) => {
    const admitted = await membershipWithNames(id);
    if (!admitted || admitted.endedAt) return null;
    const props = {
      ...sender(),
      organisation: admitted.organisation.displayName,
      roles: inWords.format(admitted.roles.map((role) => say('role', { role }).toLowerCase())),
      link: `${settings().origin}/organisations/${admitted.organisationId}`,
    };
    return { subject: admittedSubject(props), mail: <MembershipAdmitted {...props} /> };
  },
  'attestation-made': async (id) => {
    const made = await attestationWithNames(id);
    if (!made) return null;
    const { organisation, attestedBy: lead, letter } = made;
    const opening = letter?.openings[0];
    const text = (opening?.changes[0]?.version ?? opening?.firstVersion)?.texts[0];
    const letterTitle = text?.title ?? letter?.slug ?? '';
    const props = {
      ...sender(),
      organisation: organisation.displayName,
      attestedBy: lead?.displayName ?? sender().operator,
      restsOn: made.basis,
      link: `${settings().origin}/organisations/${organisation.id}/verification`,
      ...(lead ? { by: 'lead' as const, letterTitle } : { by: 'staff' as const }),
    };
    return { subject: attestedSubject(props), mail: <AttestationMade {...props} /> };
  },
};
