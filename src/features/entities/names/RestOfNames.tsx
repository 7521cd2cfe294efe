import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { Name } from '#cards/Localized.tsx';
import { useText } from '#i18n/useText.ts';
import type { NamesGroup, NamesPart, NamesQuestion } from '#queries/company.ts';
import { Button } from '#ui/Button.tsx';
import { TypeMark } from '#ui/Chip.tsx';
import { paths } from '#url/paths.ts';

const LongNames = lazy(async () => ({ default: (await import('#features/entities/names/LongNames.tsx')).LongNames }));

type Props = { question: NamesQuestion; part: NamesPart; title: string };

/** The names of one type as they follow in a line, or all of them one below the other where the reader asks. */
function OfType({ question, part, group: { type, total, names } }: Omit<Props, 'title'> & { group: NamesGroup }) {
  const { t, format } = useText();
  const [all, setAll] = useState(false);
  return (
    <div className="grid gap-x-6 border-t border-rule py-2.5 desk:grid-cols-[13rem_minmax(0,1fr)]">
      <h3 className="flex items-center gap-2.5 self-start text-label leading-[2] font-semibold">
        <TypeMark mark={type} />
        {t(`types.${type}`)}
        <span className="font-normal text-soft">{format.number(total)}</span>
      </h3>
      {all ? (
        <Suspense fallback={<div className="min-h-dvh" />}>
          <LongNames question={question} part={part} type={type} total={total} />
        </Suspense>
      ) : (
        <div>
          <ul className="font-display text-label leading-[2]">
            {names.map((entity, i) => (
              <li key={entity.id} className="inline">
                <Link
                  to={paths.entity.to(entity.id)}
                  className="underline decoration-rule underline-offset-[0.35em] wrap-anywhere py-[0.45rem] hover:text-accent hover:decoration-accent"
                >
                  <span className="sr-only">{t(`type.${entity.type}`)}: </span>
                  <Name text={entity.name} />
                  {entity.discovered && <span className="sr-only">{t('list.comma') + t('entities.discovered')}</span>}
                </Link>
                {i < names.length - 1 && t('list.comma')}
              </li>
            ))}
          </ul>
          {names.length < total && (
            <div className="mt-1 print:hidden">
              <Button onClick={() => setAll(true)}>{t('entities.allOf', { n: format.number(total) })}</Button>
            </div>
          )}
        </div>
      )}
    </div>
  );
}

/** The names that have no row in the table. */
export function RestOfNames({ question, part, title, groups }: Props & { groups: readonly NamesGroup[] }) {
  const { count } = useText();
  if (groups.length === 0) return null;
  return (
    <section aria-labelledby={`names-${part}`}>
      <div className="flex flex-wrap items-baseline gap-x-4 border-t-2 border-ink pt-2.5 pb-2">
        <h2 id={`names-${part}`} className="text-h3">
          {title}
        </h2>
        <p className="font-display text-label text-soft">
          {count(
            'names',
            groups.reduce((sum, { total }) => sum + total, 0),
          )}
        </p>
      </div>
      {groups.map((group) => (
        <OfType key={group.type} question={question} part={part} group={group} />
      ))}
    </section>
  );
}
