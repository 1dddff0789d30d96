import { declarationWords } from './declaration.words';

/** What a declaration names: who co-signs what, led by whom. */
export type Declared = { organisation: string; title: string; lead: string; version: number; digest: string };

/** The declaration as it is shown, agreed to, and kept with the consent, word for word. */
export const declarationOf = (declared: Declared): string => declarationWords('en')('declaration', { ...declared });
