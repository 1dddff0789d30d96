import { type LocalMailboxSettings, localMailbox } from './local.server';
import type { Mailer } from './mail';
import { type ResendSettings, resendMailer } from './resend.server';
import { type SmtpSettings, smtpMailer } from './smtp.server';

/** Which transport this installation sends by, and what that transport needs to know. */
export type MailSettings =
  | ({ readonly transport: 'local' } & LocalMailboxSettings)
  | ({ readonly transport: 'smtp' } & SmtpSettings)
  | ({ readonly transport: 'resend' } & ResendSettings);

/** The one Mailer of this process. Make it once: pace and connections belong to it. */
export function mailerFor(settings: MailSettings): Mailer {
  switch (settings.transport) {
    case 'local':
      return localMailbox(settings).mailer;
    case 'smtp':
      return smtpMailer(settings);
    case 'resend':
      return resendMailer(settings);
  }
}
