/**
 * Where a row of parts fails: the place of the part that, added to those before it, makes the whole fail. Asks as often as the
 * number of parts can be halved. The whole must be known to fail.
 * @param parts how many there are
 * @param fails whether the first so many of them fail
 * @returns the place, from 0; -1 where it fails without any part
 */
export async function firstFailing(parts: number, fails: (first: number) => Promise<boolean>): Promise<number> {
  let [passes, failing] = [-1, parts];
  while (failing - passes > 1) {
    const middle = Math.floor((passes + failing) / 2);
    if (await fails(middle)) failing = middle;
    else passes = middle;
  }
  return failing - 1;
}
