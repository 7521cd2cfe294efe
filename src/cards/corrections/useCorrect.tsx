import type { Bilingual } from '#bundle/schema.ts';
import { Arabic } from '#cards/Localized.tsx';
import { useText } from '#i18n/useText.ts';
import { correct, setCorrected, type Change, type KeptCorrection } from '#queries/corrections.ts';
import { useToast } from '#ui/Toasts.tsx';

/** Give the ways to put something right, and to take it back: each says what was done once it holds everywhere, and can be undone. */
export function useCorrect() {
  const { t } = useText();
  const toast = useToast();
  const set = async (correction: KeptCorrection, holds: boolean): Promise<void> => {
    const written = await setCorrected(correction, holds);
    if (!written.ok) toast({ text: t(`saved.fail.${written.reason}`) });
    else say(correction, holds);
  };
  const say = (correction: KeptCorrection, holds: boolean): void => {
    toast({
      text: t(holds ? `corrections.done.${correction.change.kind}` : 'corrections.undone'),
      subject: correction.id,
      about: <Arabic text={correction.label} />,
      action: { label: t('saved.undo'), run: () => void set(correction, !holds) },
    });
  };
  const make = async (change: Change, name: Bilingual): Promise<boolean> => {
    const { written, correction } = await correct(change, name.ar.slice(0, 300));
    if (!written.ok) toast({ text: t(`saved.fail.${written.reason}`) });
    else if (!written.durable) toast({ text: t('saved.fragile') });
    else say(correction, true);
    return written.ok;
  };
  return { make, takeBack: (correction: KeptCorrection) => set(correction, false) };
}
