import { databaseAddress } from '../database/database.server';
import { settings } from '../installation/settings.server';
import { whenClosing } from '../work/closing.server';
import { type LocalMailbox, type LocalMailboxSettings, localMailbox } from './local.server';
import type { Mailer } from './mail';
import { paceOf } from './pace.server';
import { type ResendSettings, resendMailer } from './resend.server';
import { type SmtpSettings, smtpMailer } from './smtp.server';

let made: Mailer | undefined;

/** The Mailer of this process, by the settings of the installation; made once, since pace and connections are its. */
export function installedMailer(): Mailer {
  made ??= make();
  return made;
}

function make(): Mailer {
  const { mail } = settings();
  if (mail.transport === 'smtp')
    return paced(
      mailerFor({ transport: 'smtp', url: mail.smtpUrl ?? '', loopbackWithoutTls: mail.smtpLoopbackWithoutTls }),
      mail.messagesPerSecond,
    );
  if (mail.transport === 'resend')
    return mailerFor({
      transport: 'resend',
      apiKey: mail.resendKey ?? '',
      ...(mail.resendUrl ? { baseUrl: mail.resendUrl } : {}),
      requestsPerSecond: mail.messagesPerSecond,
    });
  return paced(installedMailbox().mailer, mail.messagesPerSecond);
}

/** A transport that has no limit of its own, at the pace of the setting. */
function paced(mailer: Mailer, perSecond: number): Mailer {
  const pace = paceOf(perSecond);
  return {
    ...mailer,
    async send(mail) {
      const turn = await pace.turn();
      return mailer.send(mail).finally(turn.answered);
    },
  };
}

let mailbox: LocalMailbox | undefined;

/** The local mailbox of this process, where the caught mails are read. Its page is refused in production. */
export function installedMailbox(): LocalMailbox {
  if (mailbox) return mailbox;
  mailbox = localMailbox({ databaseUrl: databaseAddress() });
  whenClosing(mailbox.close);
  return mailbox;
}

/** Which transport this installation sends by, and what that transport needs to know. */
type MailSettings =
  | ({ readonly transport: 'local' } & LocalMailboxSettings)
  | ({ readonly transport: 'smtp' } & SmtpSettings)
  | ({ readonly transport: 'resend' } & ResendSettings);

/** The one Mailer of this process. Make it once: pace and connections belong to it. */
function mailerFor(settings: MailSettings): Mailer {
  switch (settings.transport) {
    case 'local':
      return localMailbox(settings).mailer;
    case 'smtp':
      return smtpMailer(settings);
    case 'resend':
      return resendMailer(settings);
  }
}
