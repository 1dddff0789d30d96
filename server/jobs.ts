import { accountNotices } from '~/accounts/notices.server';
import { sweepSessions } from '~/accounts/sessions.server';
import { sweepSignIns } from '~/accounts/sign-ins.server';
import { dispatchJob } from '~/delivery/dispatch-job.server';
import { sweepDispatches } from '~/delivery/endings.server';
import { sweepNews } from '~/delivery/news.server';
import { deliveryNotices } from '~/delivery/notices.server';
import { tellSignatories } from '~/delivery/reply-digests.server';
import { replyNotices } from '~/delivery/reply-notices.server';
import { holdIfBehind, noticeMayGo } from '~/delivery/sending-hold.server';
import { lettersNotices } from '~/letters/notices.server';
import { organisationNotices } from '~/organisations/notices.server';
import { installedMailer } from '~/platform/mailer/installed.server';
import { noticeJob } from '~/platform/notices.server';
import { defineJob, type Job } from '~/platform/queue.server';
import { sweepLimits } from '~/platform/rate-limit.server';
import { sealNotices } from '~/seal/notices.server';
import { sealJob } from '~/seal/seals.server';
import { textTrialJob } from '~/seal/text-trial-job.server';
import { closuresJob } from '~/sign-on/closures.server';
import { signOnNotices } from '~/sign-on/notices.server';

/** Who writes each kind of notice. */
export const noticeWriters = {
  ...accountNotices,
  ...organisationNotices,
  ...lettersNotices,
  ...signOnNotices,
  ...sealNotices,
  ...deliveryNotices,
  ...replyNotices,
};

const sweepJob = defineJob<object>({
  name: 'sweep',
  expireInSeconds: 60,
  retryLimit: 0,
  async run() {
    await holdIfBehind();
    await sweepSessions();
    await sweepSignIns();
    await sweepLimits();
    await sweepNews();
    await sweepDispatches(installedMailer().keepsKeysFor);
    await tellSignatories();
  },
});

/** Every job of the product, each defined where its deed is. */
export const jobs = (): Job<object>[] => [
  noticeJob(noticeWriters, installedMailer, noticeMayGo),
  closuresJob,
  textTrialJob,
  sealJob,
  dispatchJob(installedMailer),
  sweepJob,
];

/** When what runs by itself (cron, minutes). */
export const timetable = { closures: '* * * * *', sweep: '* * * * *' } as const;
