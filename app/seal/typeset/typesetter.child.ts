import { answerJobs } from '~/platform/work/one-job.server';
import { type FontFile, fontsHere } from './font-files.server';
import { type Composition, compose, readyPress } from './typesetter.server';

export interface SetLetter {
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** By how many lines a letter that shall stand on one page is too long for it. */
  readonly linesOver: number;
  /** The most memory that the child held, MiB. */
  readonly peakMegabytes: number;
}

let fonts: readonly FontFile[] = [];

answerJobs<Composition, SetLetter>(
  async (composition) => {
    fonts = composition.fonts;
    return { ...(await compose(composition)), peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024) };
  },
  () => readyPress(fonts),
);

// While the first letter is prepared elsewhere, the press for it is made ready; where that cannot be, the letter says why.
fontsHere().then(
  (here) => fonts.length === 0 && readyPress(here),
  () => undefined,
);
