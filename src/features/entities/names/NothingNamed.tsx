import { useQueries } from '@tanstack/react-query';
import { Link } from 'react-router';
import { NothingLeft } from '#cards/filters/NothingLeft.tsx';
import { focusShown } from '#cards/ShownList.tsx';
import { useText } from '#i18n/useText.ts';
import { namesQuery, type NamesAnswer } from '#queries/company.ts';
import { Said } from '#ui/Bidi.tsx';
import { Button, buttonLink } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import type { NamesView } from '#url/namesView.ts';
import { paths } from '#url/paths.ts';
import { namesQuestion, typesOf } from '#features/entities/names/namesQuestion.ts';
import type { NamesState } from '#features/entities/names/useNames.ts';

const totalOf = ({ groups }: NamesAnswer): number => groups.reduce((sum, { total }) => sum + total, 0);

/** Said where what is typed and the chosen types leave no name: which of them stands in the way, and the way back. */
function NoneLeft({ names: { state, view, change } }: { names: NamesState }) {
  const { t, count, list, format } = useText();
  const typed = view.name.trim();
  const terms: { label: string; without: Partial<NamesView> }[] = [];
  if (typed !== '') terms.push({ label: typed, without: { name: '' } });
  if (view.types.length > 0) terms.push({ label: list(typesOf(view).map((type) => t(`types.${type}`))), without: { types: [] } });
  const without = useQueries({
    queries: terms.map((term) => namesQuery(namesQuestion(state.question.selection, { ...view, ...term.without }, format.locale))),
  });
  const lift = (next: Partial<NamesView>) => {
    focusShown();
    change(next);
  };
  return (
    <Notice title={t(typed === '' ? 'entities.noneLeft' : 'entities.noMatch')} note={t('search.noneNote')}>
      {terms.map(({ label, without: next }, i) => {
        const data = without[i]?.data;
        const left = data ? totalOf(data) : 0;
        return (
          left > 0 && (
            <Button key={label} onClick={() => lift(next)}>
              <Said text={t('filters.liftOne', { name: label, left: count('names', left) })} />
            </Button>
          )
        );
      })}
      <Button look="strong" onClick={() => lift({ name: '', types: [] })}>
        {t('filters.clear')}
      </Button>
    </Notice>
  );
}

/** Said where no name is shown: the filters leave no story, or the stories hold no name, or none that is asked for. */
export function NothingNamed({ names, answer }: { names: NamesState; answer: NamesAnswer }) {
  const { t } = useText();
  const { state, view } = names;
  if (answer.stories === 0 && state.head.stories > 0) return <NothingLeft state={state} />;
  return (
    <div className="py-8">
      {view.name.trim() !== '' || view.types.length > 0 ? (
        <NoneLeft names={names} />
      ) : (
        <Notice title={t('entities.nothing')} note={t('entities.nothingNote')}>
          <Link to={paths.dossier.to()} className={buttonLink}>
            {t('nav.dossier')}
          </Link>
        </Notice>
      )}
    </div>
  );
}
