import { useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';

const pause = 1500; // milliseconds between two looks

/** While something is under way, asks the page’s loaders again every moment. Without script the page offers a link. */
export function usePolling(underWay: boolean): void {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (!underWay || state !== 'idle') return;
    const timer = setTimeout(revalidate, pause);
    return () => clearTimeout(timer);
  }, [underWay, state, revalidate]);
}
