import { joinInstallation } from './installation';
import { test as told } from './story';

/** A journey that begins where others have brought things: what came before is done by the product’s own deeds. */
export const test = told.extend<object, { installation: undefined }>({
  installation: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const leave = await joinInstallation();
      await use(undefined);
      await leave();
    },
    { scope: 'worker', auto: true },
  ],
});
