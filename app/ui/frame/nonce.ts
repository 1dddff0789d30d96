import { createContext, useContext } from 'react';

const Nonce = createContext<string | undefined>(undefined);
export const NonceProvider = Nonce.Provider;

/** The nonce of the answer being rendered; undefined on pages without script and in the browser. */
export const useNonce = (): string | undefined => useContext(Nonce);

/** True where script is being shipped: the entry gave a nonce, or the script is running already. */
export const useScripted = (): boolean => useNonce() !== undefined || typeof document !== 'undefined';
