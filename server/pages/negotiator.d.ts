// The types that others publish know nothing of `preferred`.
declare module 'negotiator' {
  type Asked = { readonly headers: Readonly<Record<string, string | undefined>> };
  export default class Negotiator {
    constructor(request: Asked);
    /** The coding that is preferred of those `available`; at equal weight the first of `preferred`; none if all are refused. */
    encoding<Coding extends string>(
      available: readonly Coding[],
      options: { readonly preferred: readonly Coding[] },
    ): Coding | undefined;
  }
}
