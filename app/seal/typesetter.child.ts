import { answerOneJob } from '~/platform/one-job.server';
import { finish } from './finish.server';
import { type Composition, compose } from './typesetter.server';

/** One letter to be set; with a moment it gets the place for a seal. */
export interface SettingJob extends Composition {
  readonly moment: string | undefined;
}
export interface SetLetter {
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** The most memory that the child held, MiB. */
  readonly peakMegabytes: number;
}

answerOneJob<SettingJob, SetLetter>(({ moment, ...composition }) => {
  const { pdf, pages } = compose(composition);
  return { pdf: finish(pdf, moment), pages, peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024) };
});
