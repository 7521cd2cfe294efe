import { useMemo } from 'react';
import { Link } from 'react-router';
import { ENTITY_TYPES, type Entity } from '#bundle/schema.ts';
import { markLetter } from '#cards/markLetter.ts';
import { Name } from '#cards/Localized.tsx';
import { textIn } from '#cards/nameIn.ts';
import { useTold } from '#cards/useTold.ts';
import { useText } from '#i18n/useText.ts';
import { TypeMark } from '#ui/Chip.tsx';
import { DESK, useMedia } from '#ui/useMedia.ts';
import { paths } from '#url/paths.ts';
import { layAround, MOST, type Ring } from '#features/entities/around.ts';
import { AroundDrawing } from '#features/entities/AroundDrawing.tsx';
import { Part } from '#features/entities/Part.tsx';

type Companion = Entity['together'][number];
const companionStyle = `flex min-h-11 min-w-0 items-center gap-2 border-b border-rule font-display text-label hover:text-accent
  desk:pointer-fine:min-h-8 desk:border-0`;

/** The names in groups of one number of shared stories, most first: what the drawing says, in words. */
function List({ companions }: { companions: readonly Companion[] }) {
  const { t, count } = useText();
  const told = useTold();
  const numbers = [...new Set(companions.map(({ stories }) => stories))];
  return (
    <div className="min-w-0">
      {numbers.map((stories) => (
        <section key={stories}>
          <h3 className="pt-2 font-display text-label font-medium text-soft">{count('toldIn', stories)}</h3>
          <ul>
            {companions
              .filter((one) => one.stories === stories)
              .map((one) => (
                <li key={one.id}>
                  <Link to={paths.entity.to(one.id)} className={companionStyle}>
                    <TypeMark mark={one.type} />
                    <span className="sr-only">{t(`type.${one.type}`)}: </span>
                    <span className="min-w-0 [overflow-wrap:anywhere]">
                      <Name text={one.name} />
                      <span className="text-soft">{told.from(one)}</span>
                    </span>
                  </Link>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** What each mark is. */
function Key() {
  const { t } = useText();
  return (
    <p className="mt-3 flex flex-wrap gap-x-4 gap-y-1 font-display text-chip text-soft">
      {ENTITY_TYPES.map((type) => (
        <span key={type} className="inline-flex items-center gap-1.5">
          <TypeMark mark={type} />
          {t(`type.${type}`)}
        </span>
      ))}
    </p>
  );
}

/** Whom the same stories name: drawn, the nearer the more stories are shared, and as a list. */
export function Together({ entity }: { entity: Entity }) {
  const { t, count, format } = useText();
  const isWide = useMedia(DESK);
  const companions = useMemo(() => entity.together.slice(0, MOST), [entity.together]);
  const wordsOf = useMemo(
    () =>
      ({ least, most }: Pick<Ring, 'least' | 'most'>) =>
        least === most ? count('toldIn', least) : t('entities.ring', { least: format.number(least), most: format.number(most) }),
    [t, count, format],
  );
  const around = useMemo(
    () =>
      layAround(
        companions.map(({ id, name, stories }) => ({ id, stories, name: textIn(name, format.locale) })),
        wordsOf,
      ),
    [companions, format, wordsOf],
  );
  if (companions.length === 0) return null;
  const isDrawn = isWide && companions.length > 2;
  const isEnglish = format.locale === 'en' && entity.name.en !== undefined;
  const label = t('entities.aroundDrawing', { names: count('names', around.names.length), name: textIn(entity.name, format.locale) });
  return (
    <Part id="together" title={t('entities.together')} note={isDrawn && t('entities.aroundNote')}>
      <div className="mt-2 grid grid-cols-[minmax(0,1fr)] gap-8 desk:grid-cols-[minmax(0,35rem)_minmax(0,1fr)]">
        {isDrawn && (
          <AroundDrawing
            around={around}
            typeOf={(id) => companions.find((one) => one.id === id)!.type}
            wordsOf={wordsOf}
            letter={markLetter({ type: entity.type, name: entity.name }, isEnglish)}
            label={label}
          />
        )}
        <div className="min-w-0">
          <List companions={companions} />
          <Key />
        </div>
      </div>
    </Part>
  );
}
