/** One click ends invitations (RFC 8058): the page behind the link shows on GET and acts on POST, without sign-in. */
export const oneClickStop = (link: string) =>
  ({ 'List-Unsubscribe': `<${link}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }) as const;
