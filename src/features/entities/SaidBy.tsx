import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { questionOf } from '#cards/filters/questionOf.ts';
import { useText } from '#i18n/useText.ts';
import { saidQuery, type SaidQuestion } from '#queries/said.ts';
import { buttonLink } from '#ui/Button.tsx';
import { useIdle } from '#ui/useIdle.ts';
import { noFilters } from '#url/filters.ts';
import { paths } from '#url/paths.ts';

const ANY = { in: [], out: [] };
const sayingsOf = (id: string): SaidQuestion => ({
  selection: questionOf(noFilters('published'), 'said', []).selection,
  speaker: { in: [id], out: [] },
  verb: ANY,
  form: null,
  group: 'speaker',
  order: 'new',
});

/** The way to what an entity has said; nothing where no story gives its words. It comes when the page has nothing else to do. */
export function SaidBy({ id }: { id: string }) {
  const { t, format } = useText();
  const question = useMemo(() => sayingsOf(id), [id]);
  const { data } = useQuery({ ...saidQuery(question), enabled: useIdle() });
  // One that nobody quotes is unknown as a speaker, and filters nothing.
  const sayings = data && data.unknown.length === 0 ? data.numbers.length : 0;
  if (sayings === 0) return null;
  return (
    <section aria-labelledby="said">
      <h2 id="said" className="border-t-2 border-ink pt-2.5 pb-3 text-h3">
        {t('nav.said')}
      </h2>
      <Link to={`${paths.said.to()}?${new URLSearchParams({ speaker: id })}`} className={buttonLink}>
        {t('entities.sayings', { n: format.number(sayings) })}
      </Link>
    </section>
  );
}
