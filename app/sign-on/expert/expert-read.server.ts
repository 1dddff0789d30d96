import { firstDelivery, isDelivered } from '~/letters/letter/delivery.server';
import { database } from '~/platform/database/database.server';
import { type InterfaceLanguage, isInterfaceLanguage } from '~/platform/locale/interface-languages';

/** A signature with what its mails and pages say of it; null where there is none. */
export async function readExpert(id: string) {
  const found = await database().expertEndorsement.findUnique({
    where: { id },
    include: {
      invitation: { select: { language: true, name: true } },
      letter: {
        select: {
          lead: { select: { displayName: true } },
          fileReferences: true,
          openings: { orderBy: { openedAt: 'desc' }, take: 1, select: { timeZone: true } },
        },
      },
      consents: {
        orderBy: { givenAt: 'desc' },
        take: 1,
        select: { givenAt: true, text: { select: { versionId: true, title: true } } },
      },
    },
  });
  if (!found) return null;
  const { letter, invitation, consents, ...expert } = found;
  const consent = consents[0]!;
  const { versionId, title: letterTitle } = consent.text;
  const delivery = await firstDelivery(database(), expert.letterId, versionId);
  const printed = { experts: { some: { endorsementId: id } }, ...isDelivered };
  return {
    ...expert,
    ...{ lead: letter.lead.displayName, fileReferences: letter.fileReferences, letterTitle, versionId },
    timeZone: letter.openings[0]?.timeZone ?? 'Europe/Brussels',
    invitedName: invitation.name,
    language: languageIn(invitation.language),
    /** The day of the delivery, where it was signed after that. */
    signedAfter: delivery && consent.givenAt > delivery.at ? delivery.at : null,
    /** An edition that prints the expert was delivered. */
    handedOver: (await database().edition.count({ where: printed })) > 0,
  };
}

const languageIn = (language: string): InterfaceLanguage => (isInterfaceLanguage(language) ? language : 'en');
