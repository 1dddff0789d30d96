// The pages are a bundle of their own, with copies of the modules of the server: one word for the whole process.
const name = Symbol.for('undersigned.stopping');
const ofProcess = globalThis as { [name]?: boolean };

/** Whether the process was told to stop: what is under way is brought to its end, and nothing more is begun. */
export const isStopping = (): boolean => ofProcess[name] ?? false;

/** Tells whatever goes on for long, or over and over, to come to its end; or that it may begin again. */
export function setStopping(stopping: boolean): void {
  ofProcess[name] = stopping;
}
