import { useEffect, useState } from 'react';

/** Wait no longer than this for the page to have nothing to do, in milliseconds. */
const MOST_MS = 1500;

/** Give whether the page has had nothing to do since the part was shown: what is not needed at once can begin then. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    const begin = () => setIdle(true);
    if (!('requestIdleCallback' in globalThis)) {
      const timer = setTimeout(begin, 300);
      return () => clearTimeout(timer);
    }
    const asked = requestIdleCallback(begin, { timeout: MOST_MS });
    return () => cancelIdleCallback(asked);
  }, []);
  return isIdle;
}
