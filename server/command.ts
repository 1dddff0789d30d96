import { isRefusal } from '~/platform/request/refusal';
import { inWords } from './start';

/**
 * Runs one command of whoever runs the installation, and ends with the exit code that it gives. What keeps it from being
 * done is one plain line, and exit code 2.
 */
export function runCommand(command: () => Promise<number>): void {
  command().then(
    (code) => process.exit(code),
    (fault: unknown) => {
      console.error(isRefusal(fault) ? fault.message : inWords(fault));
      process.exit(2);
    },
  );
}
