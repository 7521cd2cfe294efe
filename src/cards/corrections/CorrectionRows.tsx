import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { Arabic, Localized, Name } from '#cards/Localized.tsx';
import { useText } from '#i18n/useText.ts';
import { cardQuery, entityQuery } from '#queries/bundle.ts';
import { idleQuery, ownId, type KeptCorrection } from '#queries/corrections.ts';
import { Button } from '#ui/Button.tsx';
import { paths } from '#url/paths.ts';
import { useCorrect } from '#cards/corrections/useCorrect.tsx';

const link = 'underline decoration-accent/40 hover:text-accent';

/** The name of an entity, as the way to it. */
function Entity({ id }: { id: string }) {
  const { t } = useText();
  const { data: entity } = useQuery(entityQuery(id));
  if (!entity) return <span>{t('corrections.unknown')}</span>;
  return (
    <Link to={paths.entity.to(id)} className={link}>
      <Name text={entity.name} />
    </Link>
  );
}

/** The title of a story, as the way to it. */
function InStory({ id }: { id: string }) {
  const { data: card } = useQuery(cardQuery(id));
  if (!card) return null;
  return (
    <Link to={paths.story.to(id)} className={link}>
      <Localized text={card.title} />
    </Link>
  );
}

/** What a correction changed, in words. */
function What({ correction: { id, change } }: { correction: KeptCorrection }) {
  const { t } = useText();
  const says = t(`corrections.says.${change.kind}`);
  switch (change.kind) {
    case 'merge':
      return (
        <>
          {says} <Entity id={change.into} />
        </>
      );
    case 'rename':
      return (
        <>
          {says} <Arabic text={change.name} />
        </>
      );
    case 'spelling':
      return (
        <>
          {says} <Arabic text={change.text} />
        </>
      );
    case 'type':
      return (
        <>
          {says} {t(`type.${change.type}`)}
        </>
      );
    case 'hide':
      return says;
    case 'split':
      return (
        <>
          {says} <Entity id={ownId({ id })} />
        </>
      );
    case 'move':
      return (
        <>
          {says} {change.to === null ? t('corrections.nobody') : <Entity id={change.to} />}
          {t('list.comma')}
          <InStory id={change.places[0]!.story} />
        </>
      );
    default:
      return (
        <>
          {says} <Arabic text={change.title} />
        </>
      );
  }
}

/** Corrections, each with the way to take it back; one that changes nothing says why. */
export function CorrectionRows({ corrections }: { corrections: readonly KeptCorrection[] }) {
  const { t } = useText();
  const { takeBack } = useCorrect();
  const { data: idle } = useQuery(idleQuery());
  return (
    <ul>
      {corrections.map((correction) => {
        const why = idle?.get(correction.id);
        return (
          <li key={correction.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 border-b border-rule py-2.5">
            <div className="min-w-0 flex-1 basis-64">
              <p className="font-display text-h4 font-semibold wrap-anywhere">
                <Arabic text={correction.label} />
              </p>
              <p className="text-soft wrap-anywhere">
                <What correction={correction} />
              </p>
              {why && <p className="text-note text-warn">{t(`corrections.idle.${why}`)}</p>}
            </div>
            <Button onClick={() => void takeBack(correction)}>{t('corrections.takeBack')}</Button>
          </li>
        );
      })}
    </ul>
  );
}
