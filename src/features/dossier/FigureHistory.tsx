import { Link } from 'react-router';
import type { FigureAnswer, FigureDifference } from '#bundle/differences.ts';
import { figureTrack } from '#features/dossier/figureTrack.ts';
import { valueWords } from '#cards/figureWords.ts';
import { Arabic } from '#cards/Localized.tsx';
import { textIn } from '#cards/nameIn.ts';
import { Source } from '#cards/Source.tsx';
import { toWords } from '#cards/toWords.ts';
import { useText } from '#i18n/useText.ts';
import { asWritten } from '#text/renameMonths.ts';
import { Section } from '#ui/Section.tsx';
import { paths } from '#url/paths.ts';

/** So many are drawn; the screen of comparison has all of them. */
const MOST = 5;

/** A figure on a track from nothing to the most: full where it is exact, open where it is about so much, with an arrow where it is more or less. */
function Track({ answer: { value, to, bound }, most }: { answer: FigureAnswer; most: number }) {
  const share = (n: number): string => `${(n / most) * 100}%`;
  const isOpen = bound === 'about' || bound === 'over' || bound === 'under';
  return (
    <span aria-hidden="true" className="relative my-1 block h-4">
      <span className="absolute inset-x-0 top-[7.5px] h-px bg-field" />
      <span className="absolute start-0 top-[7px] h-0.5 bg-accent" style={{ inlineSize: share(value) }} />
      {to !== undefined && (
        <span className="absolute top-1 h-2 rounded-pill bg-accent" style={{ insetInlineStart: share(value), inlineSize: share(to - value) }} />
      )}
      <span
        className={`absolute top-0.5 -ms-1.5 size-3 rounded-pill border-2 border-accent ${isOpen ? 'bg-paper' : 'bg-accent'}`}
        style={{ insetInlineStart: share(value) }}
      />
      {(bound === 'over' || bound === 'under') && (
        <svg
          viewBox="0 0 20 12"
          className={`absolute top-0.5 h-3 w-5 ${bound === 'over' ? 'ms-1.5 rtl:-scale-x-100' : '-ms-6.5 ltr:-scale-x-100'}`}
          style={{ insetInlineStart: share(value) }}
        >
          <path d="M2 6h15M12 2l5 4-5 4" fill="none" stroke="var(--color-accent)" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
        </svg>
      )}
    </span>
  );
}

/** The numbers that stories give of one thing, one below the other in the order of publication, each on the same track. They need not count the same. */
export function FigureHistory({ difference: { question, unit, answers } }: { difference: FigureDifference }) {
  const { t, count, format } = useText();
  const { most, marks } = figureTrack(answers);
  const title = question ? textIn(question, format.locale) : t('compare.counted', { unit: format.numerals(unit) });
  return (
    <Section id="figure" title={title}>
      <ul>
        {answers.slice(0, MOST).map((answer) => (
          <li key={`${answer.story.id} ${answer.paragraph} ${answer.start}`} className="border-b border-rule py-2">
            <Link to={toWords({ ...answer, story: answer.story.id, words: answer.text })} className="block hover:text-accent">
              <span className="flex items-baseline justify-between gap-3 text-note text-soft">
                <b className="min-w-0 font-display text-label font-semibold text-ink">
                  {answer.speaker ? <Arabic text={answer.speaker.name} renamed={asWritten} /> : <Source story={answer.story} />}
                </b>
                {answer.where && <Arabic text={answer.where} renamed={asWritten} />}
              </span>
              <Track answer={answer} most={most} />
              <span className="flex items-baseline justify-between gap-3">
                <b className="font-display text-nav font-bold">
                  <Arabic text={valueWords(answer)} />
                </b>
                <span className="font-display text-chip text-soft">
                  {answer.story.published ? format.span(answer.story.published.from, answer.story.published.to) : t('story.noDay')}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <p aria-hidden="true" className="relative mt-1 h-6 font-display text-chip text-soft">
        {marks.map((mark) => (
          <span
            key={mark}
            className={`absolute whitespace-nowrap ${mark === 0 ? '' : 'ltr:-translate-x-1/2 rtl:translate-x-1/2'}`}
            style={{ insetInlineStart: `${(mark / most) * 100}%` }}
          >
            {format.number(mark)}
          </span>
        ))}
      </p>
      <p className="mt-1 text-note text-soft">{t('dossier.trackKey')}</p>
      {answers.length > MOST && (
        <Link to={`${paths.compare.to()}#figures`} className="way print:hidden">
          {count('figuresTold', answers.length)}
        </Link>
      )}
    </Section>
  );
}
