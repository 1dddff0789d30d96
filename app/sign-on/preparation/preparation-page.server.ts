import { factsFrom, factsSelection, provenHosts } from '~/organisations/evidence/verified';
import { printableNames } from '~/organisations/name/names.server';
import { database } from '~/platform/database/database.server';
import { signatoryChoices } from '../opening/authority.server';
import type { Line } from '../opening/line.server';
import { readPreparation } from '../opening/locked-preparation.server';
import { openedLetter } from '../opening/opened-letter.server';
import type { PreparationDeed } from '../opening/preparation-deeds.server';
import type { LineView } from '../signatories/printed-line';
import { type ShownLogo, statementWaits } from '../signatories/signatory';

type LogoRow = { digest: string; kind: string; width: number; height: number; pale: boolean };
export const shownLogo = ({ digest, kind, width, height }: LogoRow): ShownLogo => ({
  digest,
  kind: kind as 'svg' | 'png',
  width,
  height,
});

/** Everything that the pages of one preparation show; the number of queries is fixed. */
export async function preparationPage(deed: PreparationDeed<'prepare endorsements'>) {
  const read = await readPreparation(database(), deed.preparation.id);
  if (!read) throw new Error(`no preparation ${deed.preparation.id}`);
  const [letter, organisation, signatories, approval, logo, names] = await Promise.all([
    openedLetter(read.letterId, deed.at),
    database().organisation.findUniqueOrThrow({
      where: { id: read.organisationId },
      select: { ...factsSelection, logo: true },
    }),
    signatoryChoices(database(), read.organisationId),
    database().approval.findFirst({ where: { preparationId: read.id }, orderBy: { askedAt: 'desc' } }),
    read.logoId ? database().logo.findUnique({ where: { id: read.logoId } }) : null,
    printableNames(database(), read.organisationId, read.printedName),
  ]);
  if (!letter) throw new Error(`letter ${read.letterId} was never opened`);
  return {
    letter,
    organisation: {
      id: read.organisationId,
      name: read.organisation,
      logo: organisation.logo && shownLogo(organisation.logo),
    },
    pale: (logo ?? organisation.logo)?.pale ?? false,
    provenHosts: provenHosts(factsFrom(organisation)),
    signatories,
    names,
    line: lineOf(read, logo && shownLogo(logo)),
    approval: approval && {
      askedAt: approval.askedAt,
      declinedAt: approval.declinedAt,
      declinedReason: approval.declinedReason,
      waits: !approval.usedAt && !approval.cancelledAt && !approval.declinedAt,
    },
    preparation: {
      id: read.id,
      counter: read.counter,
      signatoryId: read.signatoryId,
      decides: read.decides,
      boardDecidedOn: read.boardDecidedOn,
      signatory: read.signatoryName ?? read.signatoryAddress,
      textMoved: read.textId !== letter.id,
      over: deed.preparation.over,
    },
    /** The lead reads the statement before it is shown. */
    statementWaits: statementWaits(read),
    shown: { line: read.line, declared: read.declared },
    mine: read.signatoryId === deed.membershipId,
  };
}

/** The line of a preparation, to be shown as it will be printed. */
export const lineOf = (
  { printedName: name, country, statement, statementLanguage, reservation }: Omit<Line, 'logoDigest'>,
  logo: ShownLogo | null,
): LineView => ({ name, country, statement, statementLanguage, reservation, logo });
