import { database } from '~/platform/database/database.server';
import { transaction } from '~/platform/database/transaction.server';
import { storage } from '~/platform/installation/storage.server';
import type { NoticeContent } from '~/platform/notice/notices.server';
import { promiseNotice } from '~/platform/notice/notices.server';
import { count } from '~/platform/request/rate-limit.server';
import { Refusal } from '~/platform/request/refusal';
import { deliveryWords } from '../dispatch/delivery.words';
import type { DispatchDeed } from '../dispatch/dispatch-deeds.server';
import { dispatchView, withHistory } from '../dispatch/dispatch-view';
import { mailView } from './mail-preview.server';

const say = deliveryWords('en');

/**
 * Has the mail to one addressee sent to the person who asks, and to nobody else: as it would go now, marked in its
 * subject, its links opening nothing. No message, so it counts nowhere.
 * @throws Refusal where no edition is sealed, or too many were asked for
 */
export async function askForTest(
  deed: DispatchDeed<'choose addressees'>,
  officialId: string | undefined,
): Promise<void> {
  if (!(await mailView(deed, officialId))) throw new Refusal(deliveryWords.sentence('notSealed'));
  await count('test mails of a person', deed.person.id);
  await transaction(async (tx) => {
    const { id } = await tx.testMail.create({
      data: { dispatchId: deed.dispatch.id, officialId: officialId!, askedAt: deed.at, askedById: deed.person.id },
    });
    await promiseNotice(tx, { kind: 'test-mail', aboutId: id, address: deed.person.address });
  });
}

/** The test mail, made when it is sent; null where its dispatch has no sealed edition any more. */
export async function testMail(id: string): Promise<NoticeContent | null> {
  const test = await database().testMail.findUnique({
    where: { id },
    include: { dispatch: { include: { ...withHistory, letter: { include: { lead: true } } } } },
  });
  if (!test) return null;
  const { letter, ...dispatch } = test.dispatch;
  const mail = await mailView({ letter, organisation: letter.lead, dispatch: dispatchView(dispatch) }, test.officialId);
  if (!mail) return null;
  const { subject, text, html, replyTo, attachmentName: name, attachmentDigest: digest } = mail;
  const bytes = digest ? await storage().read(digest) : null;
  return {
    subject: say('testSubject', { subject }),
    mail: <></>,
    rendered: { text, html },
    fromName: /^"(.*)" </.exec(mail.fromLine)?.[1] ?? letter.lead.displayName,
    replyTo,
    attachments: bytes ? [{ name, type: 'application/pdf', digest, bytes }] : [],
  };
}
