import { Link } from 'react-router';
import { InferredDay } from '#cards/InferredDay.tsx';
import { Arabic, Name } from '#cards/Localized.tsx';
import { toWords } from '#cards/toWords.ts';
import { useText } from '#i18n/useText.ts';
import { asWritten, renamedWithin } from '#text/renameMonths.ts';
import { Bidi } from '#ui/Bidi.tsx';
import { TypeMark } from '#ui/Chip.tsx';
import type { Answer } from '#features/compare/compareStories.ts';

const strong = 'font-display text-label font-semibold';
/** What another story contradicts is underlined; the row's head says so in words. */
const apart = 'underline decoration-dashed decoration-[1.5px] decoration-warn underline-offset-[0.4em]';

/** A sentence with the words that date the event in the accent. */
function Telling({ at, date }: Extract<Answer, { kind: 'told' }>) {
  const { format } = useText();
  const [start, end] = [date.start - at.start, date.end - at.start];
  const renamed = format.renamed(at.words);
  const piece = (from: number, to: number) => <Bidi text={at.words.slice(from, to)} renamed={renamedWithin(renamed, from, to)} />;
  return (
    <span lang="ar" dir="rtl" className="block text-note">
      {piece(0, start)}
      <strong className="font-bold text-accent">{piece(start, end)}</strong>
      {piece(end, at.words.length)}
    </span>
  );
}

function Words({ answer }: { answer: Answer }) {
  const { format } = useText();
  const underline = answer.isApart ? apart : '';
  if (answer.kind === 'day') return <span className={`${strong} ${underline}`}>{format.span(answer.date.from, answer.date.to)}</span>;
  if (answer.kind === 'told') return <Telling {...answer} />;
  if (answer.kind === 'name')
    return (
      <span className={`flex items-baseline gap-1.5 ${strong}`}>
        <TypeMark mark={answer.entity.type} />
        <span className={underline}>
          {/* A country is often named by an adjective: its name says more. */}
          {answer.entity.type === 'country' ? <Name text={answer.entity.name} /> : <Arabic text={answer.at.words} renamed={asWritten} />}
        </span>
      </span>
    );
  const { speaker } = answer.kind === 'figure' ? answer.figure : answer.quote;
  const isDirect = answer.kind === 'quote' && answer.quote.form === 'direct';
  return (
    <>
      <span className={answer.kind === 'figure' ? `${strong} ${underline}` : 'block text-note'}>
        <Arabic text={isDirect ? `«${answer.quote.text}»` : answer.kind === 'figure' ? answer.figure.text : answer.quote.text} />
      </span>
      {speaker && (
        <span className="block text-note text-soft">
          <Arabic text={speaker.name} renamed={asWritten} />
        </span>
      )}
    </>
  );
}

/** What one story says to one question, each answer leading to its words; where it says nothing, that. */
export function Answers({ answers }: { answers: readonly Answer[] }) {
  const { t, format } = useText();
  if (answers.length === 0)
    return (
      <>
        <span aria-hidden="true" className="font-display text-nav text-soft">
          —
        </span>
        <span className="sr-only">{t('compare.key.missing')}</span>
      </>
    );
  return (
    <ul className="grid gap-1.5">
      {answers.map((answer, i) => (
        <li key={i}>
          <Link to={toWords(answer.at)} className="block pointer-coarse:min-h-11 hover:bg-wash hover:text-accent">
            <Words answer={answer} />
          </Link>
          {answer.kind === 'day' && answer.date.basis === 'inferred' && (
            <InferredDay day={format.span(answer.date.from, answer.date.to)} why={answer.date.why} ground={answer.date.ground} words={answer.at.words} />
          )}
        </li>
      ))}
    </ul>
  );
}
