declare module 'freemail' {
  const freemail: {
    /** Whether the address is at a provider of free or disposable mailboxes. */
    isFree(address: string): boolean;
    isDisposable(address: string): boolean;
  };
  export default freemail;
}

declare module 'disposable-email-domains' {
  const domains: readonly string[];
  export default domains;
}
