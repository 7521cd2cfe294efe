import { useId } from 'react';
import type { StoryCard } from '#bundle/schema.ts';
import { Source } from '#cards/Source.tsx';
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';

type Props = {
  /** Those that are offered, in the order of publication. */
  cards: readonly StoryCard[];
  /** How many stories tell the event. */
  all: number;
  chosen: readonly string[];
  /** So many can be compared at once. */
  most: number;
  onChoose: (ids: readonly string[]) => void;
  onMore: (() => void) | null;
};

/** The stories of an event, to be chosen: some at once, never none. */
export function StoryChoice({ cards, all, chosen, most, onChoose, onMore }: Props) {
  const { t, format } = useText();
  const id = useId();
  const isFull = chosen.length >= most;
  return (
    <fieldset aria-labelledby={id} aria-describedby={isFull && all > most ? `${id}-most` : undefined} className="m-0 min-w-0 border-0 p-0 print:hidden">
      <div id={id} className="pb-2 font-display text-nav font-semibold">
        {t('compare.chosen', { shown: format.number(chosen.length), all: format.number(all) })}
      </div>
      {/* Only these scroll sideways on a phone. */}
      <div className="relative -mx-4 flex gap-2 overflow-x-auto px-4 py-1 desk:mx-0 desk:flex-wrap desk:overflow-visible desk:px-0">
        {cards.map((card) => {
          const isChosen = chosen.includes(card.id);
          return (
            <label
              key={card.id}
              className="tap inline-flex cursor-pointer items-center gap-2 rounded-part border border-rule bg-raised px-3 font-display text-chip whitespace-nowrap text-soft has-checked:border-accent has-checked:text-ink has-disabled:cursor-default"
            >
              <input
                type="checkbox"
                className="size-[1.15rem] accent-accent"
                checked={isChosen}
                disabled={isChosen ? chosen.length === 1 : isFull}
                onChange={() => onChoose(isChosen ? chosen.filter((one) => one !== card.id) : [...chosen, card.id])}
              />
              <Source story={card} />
              {card.published && <span>{format.span(card.published.from, card.published.to)}</span>}
            </label>
          );
        })}
        {onMore && <Button onClick={onMore}>{t('filters.more')}</Button>}
      </div>
      {isFull && all > most && (
        <p id={`${id}-most`} className="pt-1 text-note text-soft">
          {t('compare.most')}
        </p>
      )}
    </fieldset>
  );
}
