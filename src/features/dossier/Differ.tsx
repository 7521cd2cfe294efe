import { Link } from 'react-router';
import type { DayAnswer, DayDifference, FigureDifference } from '#bundle/differences.ts';
import type { Front } from '#bundle/front.ts';
import { textIn } from '#cards/nameIn.ts';
import { Localized } from '#cards/Localized.tsx';
import { toWords } from '#cards/toWords.ts';
import { Unequal } from '#cards/Unequal.tsx';
import { useText } from '#i18n/useText.ts';
import { Section } from '#ui/Section.tsx';
import { paths } from '#url/paths.ts';

const ROW = 'border-b border-rule py-3';
const TARGET = 'tap inline-flex hover:text-accent desk:min-h-0';

/** The days that stories give an event, each with the first that gives it. */
function Days({ difference: { id, title, answers } }: { difference: DayDifference }) {
  const { t, format } = useText();
  const byDay = new Map<string, DayAnswer>();
  for (const answer of answers) if (!byDay.has(`${answer.from}/${answer.to}`)) byDay.set(`${answer.from}/${answer.to}`, answer);
  return (
    <li className={ROW}>
      <h3 className="flex items-baseline text-card-small">
        <Unequal />
        <Link to={paths.comparedEvent.to(id)} className={`${TARGET} items-center`}>
          <Localized text={title} />
        </Link>
      </h3>
      <dl className="mt-1 ps-6">
        {[...byDay.values()]
          .toSorted((a, b) => (a.from < b.from ? -1 : 1))
          .map((answer) => (
            <div key={`${answer.from} ${answer.to}`} className="flex flex-wrap items-baseline gap-x-2">
              <dt className="font-display text-label font-semibold">
                <Link to={toWords({ ...answer, story: answer.story.id, words: answer.text })} className={`${TARGET} items-end`}>
                  {format.span(answer.from, answer.to)}
                </Link>
              </dt>
              <dd className="min-w-0 text-note text-soft">
                {t('dossier.inStory')} <Localized text={answer.story.title} />
              </dd>
            </div>
          ))}
      </dl>
    </li>
  );
}

/** The numbers that stories give of one thing: the least and the most, and how many they are. */
function Figures({ difference: { question, unit, answers } }: { difference: FigureDifference }) {
  const { t, count, format } = useText();
  const values = answers.flatMap(({ value, to = value }) => [value, to]);
  return (
    <li className={ROW}>
      <h3 className="flex items-baseline text-card-small">
        <Unequal />
        <Link to={`${paths.compare.to()}#figures`} className={`${TARGET} items-center`}>
          {question ? textIn(question, format.locale) : t('compare.counted', { unit: format.numerals(unit) })}
        </Link>
      </h3>
      <p className="mt-1 ps-6 text-note text-soft">
        <b className="font-display text-label font-semibold text-ink">
          {t('dossier.fromTo', { from: format.number(Math.min(...values)), to: format.number(Math.max(...values)) })}
        </b>
        {t('list.comma')}
        {count('figuresTold', answers.length)}
      </p>
    </li>
  );
}

/** What stories give differently: the questions, each with its answers and who gives them. */
export function Differ({ differ: { days, figures } }: { differ: Front['differ'] }) {
  const { t } = useText();
  if (days.length + figures.length === 0) return null;
  return (
    <Section id="differ" title={t('dossier.differ')}>
      <ul className="mb-2">
        {days.map((difference) => (
          <Days key={difference.id} difference={difference} />
        ))}
        {figures.map((difference) => (
          <Figures key={`${difference.unit} ${difference.answers[0]?.sentence}`} difference={difference} />
        ))}
      </ul>
      <Link to={paths.compare.to()} className="way print:hidden">
        {t('dossier.compare')}
      </Link>
    </Section>
  );
}
