import { useQueries } from '@tanstack/react-query';
import { Link } from 'react-router';
import { questionOf } from '#cards/filters/questionOf.ts';
import { focusShown } from '#cards/ShownList.tsx';
import { useTerms } from '#cards/filters/useTerms.ts';
import { useText } from '#i18n/useText.ts';
import { saidQuery } from '#queries/said.ts';
import { Said } from '#ui/Bidi.tsx';
import { Button, buttonLink } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { paths } from '#url/paths.ts';
import { saidQuestion } from '#features/said/questionOf.ts';
import type { SaidState } from '#features/said/useSaid.ts';
import { useSaidTerms } from '#features/said/useSaidTerms.ts';

/** Said where the filters leave no saying: which of them alone stands in the way, and the way back from all. */
function NothingLeft({ said }: { said: SaidState }) {
  const { t, count } = useText();
  const { state, question, view, change, clear } = said;
  const { screen, saved } = state;
  const own = useSaidTerms(said).terms.map((term) => ({
    ...term,
    asked: saidQuestion(question.selection, { ...view, ...term.without }, question.order),
    lift: () => change(term.without),
  }));
  const ofStories = useTerms(state, false).map((term) => ({
    ...term,
    asked: saidQuestion(questionOf(term.without, screen, saved).selection, view, question.order),
    lift: () => state.change(term.without),
  }));
  const terms = [...own, ...ofStories];
  const without = useQueries({ queries: terms.map(({ asked }) => saidQuery(asked)) });
  const lift = (change: () => void) => {
    focusShown();
    change();
  };
  return (
    <Notice title={t('said.none')} note={t('said.noneNote')}>
      {terms.map((term, i) => {
        const left = without[i]?.data?.numbers.length ?? 0;
        return (
          terms.length > 1 &&
          left > 0 && (
            <Button key={term.key} onClick={() => lift(term.lift)}>
              <Said text={t('filters.liftOne', { name: term.name ?? term.label, left: count('sayings', left) })} />
            </Button>
          )
        );
      })}
      <Button look="strong" onClick={() => lift(clear)}>
        {t('filters.clear')}
      </Button>
    </Notice>
  );
}

/** Said where no saying is shown: the filters leave none, or the stories hold none. */
export function NothingSaid({ said, all }: { said: SaidState; all: number }) {
  const { t } = useText();
  return (
    <div className="py-8">
      {all > 0 ? (
        <NothingLeft said={said} />
      ) : (
        <Notice title={t('said.noneAtAll')} note={t('said.noneAtAllNote')}>
          <Link to={paths.dossier.to()} className={buttonLink}>
            {t('said.toStories')}
          </Link>
        </Notice>
      )}
    </div>
  );
}
