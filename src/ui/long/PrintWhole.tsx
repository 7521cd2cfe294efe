import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';

/** `asked`: the reader is told how much it is; `gathering`: all is being fetched; `ready`: all is drawn, for the printer. */
export type WholePrint = {
  readonly state: 'no' | 'asked' | 'gathering' | 'ready';
  readonly ask: () => void;
  readonly gather: () => void;
  readonly cancel: () => void;
};

/** Height of what a sheet holds (A4 with its margins), in CSS pixels. */
const SHEET = 950;

/** Print a long list as a whole: once all of it is there, it is drawn, printed and taken away again. */
export function useWholePrint(isThere: boolean): WholePrint {
  const [state, setState] = useState<WholePrint['state']>('no');
  const ask = useCallback(() => setState('asked'), []);
  useEffect(() => {
    if (state !== 'gathering' || !isThere) return undefined;
    const frame = requestAnimationFrame(() => {
      flushSync(() => setState('ready'));
      addEventListener('afterprint', () => setState('no'), { once: true });
      print();
    });
    return () => cancelAnimationFrame(frame);
  }, [state, isThere]);
  return { state, ask, gather: () => setState('gathering'), cancel: () => setState('no') };
}

/** Say how much a whole list is on paper, and let the reader choose. */
export function PrintWhole({ print, things, late, tall }: { print: WholePrint; things: number; late: number; tall: number }) {
  const { t, count, format } = useText();
  const isOpen = print.state === 'asked' || print.state === 'gathering';
  return (
    <Dialog open={isOpen} title={t('long.print')} closeLabel={t('filters.close')} onClose={() => isOpen && print.cancel()}>
      {print.state === 'gathering' ? (
        <p role="status">{t('long.gathering', { n: format.number(things - late), of: format.number(things) })}</p>
      ) : (
        <>
          <p>{t('long.printWarning', { pages: count('pages', Math.max(1, Math.round(tall / SHEET))) })}</p>
          <div className="flex flex-wrap gap-2">
            <Button look="strong" onClick={print.gather}>
              {t('long.printAll')}
            </Button>
            <Button
              onClick={() => {
                flushSync(print.cancel);
                globalThis.print();
              }}
            >
              {t('long.printShown')}
            </Button>
          </div>
        </>
      )}
    </Dialog>
  );
}
