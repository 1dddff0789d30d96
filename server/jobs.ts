import { accountNotices } from '~/accounts/notices.server';
import { sweepSessions } from '~/accounts/sessions.server';
import { sweepSignIns } from '~/accounts/sign-ins.server';
import { deliveryNotices } from '~/delivery/go-ahead/notices.server';
import { tellSignatories } from '~/delivery/reply/reply-digests.server';
import { replyNotices } from '~/delivery/reply/reply-notices.server';
import { dispatchJob } from '~/delivery/sending/dispatch-job.server';
import { sweepDispatches } from '~/delivery/sending/endings.server';
import { sweepNews } from '~/delivery/sending/news.server';
import { holdIfBehind, noticeMayGo } from '~/delivery/sending/sending-hold.server';
import { inWhoseName } from '~/in-whose-name.server';
import { lettersNotices } from '~/letters/desk/notices.server';
import { organisationNotices } from '~/organisations/register/notices.server';
import { installedMailer } from '~/platform/mailer/installed.server';
import { noticeJob } from '~/platform/notice/notice-sending.server';
import { sweepLimits } from '~/platform/request/rate-limit.server';
import { defineJob, type Job } from '~/platform/work/queue.server';
import { copiesJob } from '~/seal/sealing/copies.server';
import { sealNotices } from '~/seal/sealing/notices.server';
import { sealJob } from '~/seal/sealing/seals.server';
import { textTrialJob } from '~/seal/sealing/text-trial-job.server';
import { sweepArrivals } from '~/sign-on/arrival/settling.server';
import { changesJob } from '~/sign-on/change/moves.server';
import { collectedLogosJob } from '~/sign-on/collected/collected-logos.server';
import { arrivalsJob } from '~/sign-on/endorsement/arrivals-job.server';
import { sweepExpertArrivals } from '~/sign-on/expert/expert-arrivals.server';
import { expertArrivalsJob } from '~/sign-on/expert/expert-arrived.server';
import { sweepExpertAskings } from '~/sign-on/expert-admission/expert-askings.server';
import { inviteJob } from '~/sign-on/list/inviting.server';
import { signOnNotices } from '~/sign-on/notices/notices.server';
import { closuresJob } from '~/sign-on/opening/closures.server';
import { remindersJob } from '~/sign-on/reminder/reminder-job.server';
import { lateActsJob } from '~/sign-on/together/late-acts.server';

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
    await sweepArrivals();
    await sweepExpertArrivals();
    await sweepExpertAskings();
    await sweepNews();
    await sweepDispatches(installedMailer().keepsKeysFor);
    await tellSignatories();
  },
});

/** Every job of the product, each defined where its deed is. */
export const jobs = (): Job<object>[] => [
  noticeJob(noticeWriters, installedMailer, { mayGo: noticeMayGo, naming: inWhoseName }),
  closuresJob,
  lateActsJob,
  arrivalsJob,
  expertArrivalsJob,
  inviteJob,
  collectedLogosJob,
  remindersJob,
  changesJob,
  copiesJob,
  textTrialJob,
  sealJob,
  dispatchJob(installedMailer),
  sweepJob,
];

/** When what runs by itself (cron, minutes). */
export const timetable = {
  closures: '* * * * *',
  'late-acts': '* * * * *',
  arrivals: '* * * * *',
  'expert-arrivals': '* * * * *',
  reminders: '* * * * *',
  changes: '* * * * *',
  copies: '* * * * *',
  sweep: '* * * * *',
} as const;
