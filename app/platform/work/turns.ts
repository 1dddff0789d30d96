/**
 * Lets work through a few at a time, in the order it came. At most `atOnce` run together and `waiting` wait; whoever comes
 * when the line is full is told so at once, and nothing of theirs is run.
 */
export function turns({ atOnce, waiting }: { atOnce: number; waiting: number }) {
  const line: (() => void)[] = [];
  let running = 0;
  return async <Result>(work: () => Promise<Result>): Promise<Result | 'full'> => {
    if (running >= atOnce) {
      if (line.length >= waiting) return 'full';
      await new Promise<void>((next) => line.push(next));
    } else {
      running += 1;
    }
    try {
      return await work();
    } finally {
      const next = line.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
