import { writeFileSync } from 'node:fs';
import { isRefusal } from '../request/refusal';
import type { Report } from './child.server';

type Work<Job, Result> = (job: Job) => Result | Promise<Result>;

/**
 * The child's end of `forkChild`: says that it is ready, does the one job that comes, reports and waits to be ended.
 * A `Refusal` travels as its sentence. Any other fault is left to end the child, so that its stack is its last words.
 */
export function answerOneJob<Job, Result>(work: Work<Job, Result>): void {
  answerJobs(work, () => undefined);
}

/**
 * The same for a child that is kept: it does the jobs that come, one at a time.
 * @param tidy what is done between two jobs, after the report, so that none leaves anything to the next
 */
export function answerJobs<Job, Result>(work: Work<Job, Result>, tidy: () => void): void {
  offerItselfFirst();
  const report = (message: Report<Result>) => process.send?.(message);
  process.once('disconnect', () => process.exit());
  process.on('message', async (job) => {
    try {
      report({ kind: 'done', result: await work(job as Job) });
    } catch (thrown) {
      if (!isRefusal(thrown)) throw thrown;
      report({ kind: 'refused', sentence: thrown.sentence });
    }
    setImmediate(tidy);
  });
  report('ready');
}

/** When memory runs out, the kernel is to end this child and not the web process. */
function offerItselfFirst() {
  try {
    writeFileSync('/proc/self/oom_score_adj', '1000');
  } catch {
    // Not Linux, or not allowed: the parent's watch remains.
  }
}
