import LineReceipt, { subject } from '@emails/line-receipt';
import { database } from '~/platform/database/database.server';
import { settings } from '~/platform/installation/settings.server';
import { countryName } from '~/platform/locale/countries';
import { instantInWords } from '~/platform/locale/dates';
import { type InterfaceLanguage, said } from '~/platform/locale/sentences';
import { sender } from '~/platform/mailer/sender.server';
import type { NoticeWriters } from '~/platform/notice/notices.server';
import { meansOf, readEndorsement } from '../endorsement/endorsement-read.server';
import { noticeWords } from '../endorsement/notices.words';
import { withdrawalToken } from '../endorsement/withdrawal-links.server';
import { languageOfSigned } from '../preparation/mail-language.server';
import { changesInWords } from '../signatories/changed-parts';

/** The receipt of who approved what is printed, and of the administrators. */
export const lineNotices: NoticeWriters = {
  'line-receipt': async (id, address) => {
    const change = await readChange(id);
    const endorsement = change && (await readEndorsement(change.endorsementId));
    const token = await withdrawalToken({ kind: 'line-receipt', aboutId: id }, address);
    if (!change || !endorsement || !token || endorsement.withdrawnAt || endorsement.declinedAt) return null;
    const { preparation, former } = change;
    const language = await languageOfSigned(preparation.id, address);
    const { printedName: organisation, statement, reservation } = preparation;
    const { lead, title: letterTitle, timeZone } = endorsement;
    // What the lead decided is of the line in force.
    const held = endorsement.preparationId === preparation.id && statement && !endorsement.statementShownAt;
    const props = {
      ...{ ...sender(language), organisation, lead, letterTitle },
      ...(former ? changesFrom(former, preparation, language) : {}),
      printedLine: lineIn(preparation, language),
      ...(statement ? { statement } : {}),
      ...(held ? { held: true } : {}),
      ...(reservation ? { reservation } : {}),
      ...(await firstOfTwo(change, { timeZone, language })),
      ...(await actIn({ ...change, actedAt: change.changedAt }, { timeZone, language })),
      pageLink: `${settings().origin}/endorsements/${endorsement.id}`,
      withdrawLink: `${settings().origin}/withdrawals/${token}`,
    };
    return { subject: subject(props), mail: <LineReceipt {...props} /> };
  },
};

async function readChange(id: string) {
  const change = await database().lineChange.findUnique({ where: { id }, include: { preparation: true } });
  if (!change) return null;
  const { formerPreparationId } = change;
  const former =
    formerPreparationId && (await database().preparation.findUnique({ where: { id: formerPreparationId } }));
  return { ...change, former: former || null };
}
type Change = NonNullable<Awaited<ReturnType<typeof readChange>>>;
type Reader = { readonly timeZone: string; readonly language: InterfaceLanguage };

const lineIn = ({ printedName: name, country }: Change['preparation'], language: InterfaceLanguage): string =>
  noticeWords(language)('line', { name, country: countryName(country, language) });

const partsIn = ({ printedName: name, country, statement, reservation, logoId: logo }: Change['preparation']) => ({
  ...{ name, country, statement, reservation, logo },
});

/** What changed, and the former line where it reads otherwise. */
function changesFrom(former: Change['preparation'], now: Change['preparation'], language: InterfaceLanguage) {
  const changes = changesInWords('changed', { former: partsIn(former), line: partsIn(now) }, language);
  const before = lineIn(former, language);
  return before === lineIn(now, language) ? { changes } : { changes, formerLine: before };
}

/** Of two who approved together, what the first one did; nothing where one approved. */
async function firstOfTwo({ preparationId, personId }: Change, reader: Reader) {
  const act = await database().jointAct.findFirst({
    where: { preparationId, endedAt: null, ...(personId ? { personId: { not: personId } } : {}) },
  });
  return act ? { first: await actIn(act, reader) } : {};
}

type Act = Pick<Change, 'personId' | 'typedName' | 'typedRole' | 'means' | 'mailedTo' | 'declaration'> & {
  readonly actedAt: Date;
};

async function actIn(act: Act, { timeZone, language }: Reader) {
  const say = noticeWords(language);
  const person = act.personId ? await database().person.findUnique({ where: { id: act.personId } }) : null;
  return {
    signedBy: act.typedName ? say('signer', { name: act.typedName, role: act.typedRole ?? '' }) : say('erased'),
    signedAt: instantInWords(act.actedAt, timeZone, language),
    way: said(meansOf({ ...act, address: person?.address ?? null }), language),
    declaration: act.declaration,
  };
}
