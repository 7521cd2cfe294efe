import { useId } from 'react';
import type { Bilingual, Ground } from '#bundle/schema.ts';
import { Arabic, Localized } from '#cards/Localized.tsx';
import { useText } from '#i18n/useText.ts';
import { asWritten } from '#text/renameMonths.ts';
import { Phrase } from '#ui/Phrase.tsx';
import { Popover } from '#ui/Popover.tsx';

type Props = {
  /** The day as it is said beside this. */
  day: string;
  why?: Bilingual | undefined;
  ground?: Ground | undefined;
  /** The words that say the day, where the reason is what they rest on. */
  words?: string | undefined;
};

/** What the words of a raw page rest on, said around them. */
function Rest({ ground, words }: { ground: Ground; words: string }) {
  const { t } = useText();
  return (
    <Phrase words={(slot) => t(`story.grounds.${ground}`, { words: slot })}>
      <Arabic text={words} renamed={asWritten} />
    </Phrase>
  );
}

/** On a day that we concluded: says so, and opens the reason in place; on paper the reason stands beside it. */
export function InferredDay({ day, why, ground, words = '' }: Props) {
  const { t } = useText();
  const id = useId();
  const reason = why ? <Localized text={why} block /> : ground ? <Rest ground={ground} words={words} /> : t('story.noReason');
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-haspopup="dialog"
        aria-label={`${t('story.inferred')}: ${day}`}
        className="inferred print:hidden"
      >
        {t('story.inferred')}
      </button>
      <span className="hidden print:inline">
        ({t('story.inferred')}: {reason})
      </span>
      <Popover id={id} label={`${t('story.inferred')}: ${day}`}>
        <div className="px-5 pt-3 pb-4 tab:max-w-80 text-start font-naskh text-note font-normal text-ink">
          <p className="font-display text-label text-soft">{t('story.whyDay', { day })}</p>
          <p>{reason}</p>
        </div>
      </Popover>
    </>
  );
}
