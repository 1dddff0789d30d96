/** The link as it is, if it is an absolute web address: a mail never carries another kind. */
export function webAddress(link: string): string {
  const { protocol } = new URL(link);
  if (protocol !== 'https:' && protocol !== 'http:') throw new Error('A link in a mail is an absolute web address.');
  return link;
}
