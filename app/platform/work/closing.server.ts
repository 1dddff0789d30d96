type Closing = () => Promise<unknown>;

// The pages are a bundle of their own, with copies of the modules of the server: what is to be closed is kept for the
// whole process, under a name that all copies know.
const name = Symbol.for('undersigned.closing');
const ofProcess = globalThis as { [name]?: Set<Closing> };

/** Asks that something that holds connections be closed when the process stops. */
export function whenClosing(close: Closing): void {
  ofProcess[name] ??= new Set();
  ofProcess[name].add(close);
}

/** Closes all that asked for it, in every copy of the modules. */
export async function closeEverything(): Promise<void> {
  const closing = [...(ofProcess[name] ?? [])];
  ofProcess[name]?.clear();
  await Promise.all(closing.map((close) => close()));
}
