import type { NoticeWriters } from '~/platform/notice/notices.server';
import { admissionNotices } from '../admission/admission-notices.server';
import { changeNotices } from '../change/change-notices.server';
import { deadlineNotices } from '../deadline/deadline-notices.server';
import { decisionNotices } from '../decision/decision-notices.server';
import { expertNotices } from '../expert/expert-notices.server';
import { expertAdmissionNotices } from '../expert-admission/expert-admission-notices.server';
import { expertChangeNotices } from '../expert-change/expert-change-notices.server';
import { reminderNotices } from '../reminder/reminder-notices.server';
import { reopeningNotices } from '../reopening/reopening-notices.server';
import { substanceNotices } from '../substance/substance-notices.server';
import { actNotices } from './act-notices.server';
import { approvalNotices } from './approval-notices.server';
import { invitationNotices } from './invitation-notices.server';
import { lapseNotices } from './lapse-notices.server';
import { leadNotices } from './lead-notices.server';
import { lineNotices } from './line-notices.server';
import { receiptNotices } from './receipt-notices.server';

/** Every mail of this room. */
export const signOnNotices: NoticeWriters = {
  ...invitationNotices,
  ...approvalNotices,
  ...actNotices,
  ...receiptNotices,
  ...lineNotices,
  ...leadNotices,
  ...expertNotices,
  ...expertAdmissionNotices,
  ...expertChangeNotices,
  ...decisionNotices,
  ...deadlineNotices,
  ...lapseNotices,
  ...reopeningNotices,
  ...admissionNotices,
  ...reminderNotices,
  ...changeNotices,
  ...substanceNotices,
};
