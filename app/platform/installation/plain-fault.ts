/** What keeps the installation from running, as the one line that whoever runs it reads. */
export class PlainFault extends Error {
  override readonly name = 'PlainFault';
}
