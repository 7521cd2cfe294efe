import { EntityMark } from '#cards/EntityMark.tsx';
import { Name } from '#cards/Localized.tsx';
import { useText } from '#i18n/useText.ts';
import type { SaidRow } from '#queries/said.ts';
import { IconButton } from '#ui/IconButton.tsx';
import { AroundWords, PublishedOn, Whence, Words } from '#features/said/SayingRow.tsx';
import { timeBetween } from '#features/said/timeBetween.ts';

/** One of the pinned: who says it, the words, their sentence, and the way to take it away. */
function Pinned({ saying, onPin }: { saying: SaidRow; onPin: (id: string) => void }) {
  const { t } = useText();
  const { speaker, verb } = saying;
  return (
    <li className="min-w-0 py-3 tab:py-0 tab:[&+&]:border-s tab:[&+&]:border-rule tab:[&+&]:ps-8">
      <div className="flex items-start gap-3">
        <EntityMark type={speaker.type} name={speaker.name} />
        <div className="min-w-0 grow">
          <h3 className="text-nav">{speaker.name === null ? t('said.nobody') : <Name text={speaker.name} />}</h3>
          <p className="flex flex-wrap gap-x-3 font-display text-label text-soft">
            {verb !== null && (
              <span lang="ar" dir="rtl" className="text-accent">
                {verb}
              </span>
            )}
            <span>
              <PublishedOn saying={saying} />
            </span>
          </p>
        </div>
        <span className="print:hidden">
          <IconButton icon="close" label={t('said.unpin')} onClick={() => onPin(saying.id)} />
        </span>
      </div>
      <div className="mt-2">
        <Words saying={saying} large />
        <AroundWords saying={saying} />
        <Whence saying={saying} />
      </div>
    </li>
  );
}

/** The sayings that the reader has pinned beside each other, and the time between them; one line where there are none. */
export function PinnedPair({ pinned, onPin }: { pinned: readonly SaidRow[]; onPin: (id: string) => void }) {
  const { t, count } = useText();
  const [one, other] = pinned;
  if (!one) return <p className="mt-5 border-t-2 border-ink pt-3 font-display text-label text-soft print:hidden">{t('said.pairEmpty')}</p>;
  const between = other ? timeBetween(one.story.published, other.story.published) : null;
  return (
    <section aria-labelledby="pair" className="mt-5 border-y-2 border-ink pt-3 pb-5">
      <div className="mb-3 flex flex-wrap items-baseline gap-x-4">
        <h2 id="pair" className="text-nav font-semibold">
          {t(other ? 'said.pair' : 'said.pairOne')}
        </h2>
        <p role="status" className="font-display text-label text-soft">
          {!other && t('said.pairHint')}
          {between && count(between.unit, between.n)}
        </p>
      </div>
      <ul className="grid gap-x-8 divide-y divide-rule tab:grid-cols-2 tab:divide-y-0">
        {pinned.map((saying) => (
          <Pinned key={saying.id} saying={saying} onPin={onPin} />
        ))}
      </ul>
    </section>
  );
}
