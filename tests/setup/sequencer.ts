import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

const seconds: Record<string, number> = JSON.parse(readFileSync(new URL('./durations.json', import.meta.url), 'utf8'));

/**
 * Starts the longest files first, by what they took when `npm run test:durations` was run last, so that none of them is
 * alone at the end. One that is not listed takes no more than the shortest that is.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const length = ({ moduleId }: TestSpecification) => seconds[relative(process.cwd(), moduleId)] ?? 0;
    return (await super.sort(files)).toSorted((one, other) => length(other) - length(one));
  }
}
