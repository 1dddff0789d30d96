import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';

/** Writes durations.json: the files that take a second or more, the longest first. For `npm run test:durations`. */
export default class Durations implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const took = modules.map((module) => {
      const { setupDuration, collectDuration, duration } = module.diagnostic();
      return [module.relativeModuleId, Math.round((setupDuration + collectDuration + duration) / 1000)] as const;
    });
    const long = took.filter(([, seconds]) => seconds > 0).sort(([, one], [, other]) => other - one);
    writeFileSync(
      new URL('./durations.json', import.meta.url),
      `${JSON.stringify(Object.fromEntries(long), null, 2)}\n`,
    );
  }
}
