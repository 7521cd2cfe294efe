import { Link } from 'react-router';
import { EntityMark } from '#cards/EntityMark.tsx';
import { Localized, Name } from '#cards/Localized.tsx';
import { useText } from '#i18n/useText.ts';
import type { SaidRow } from '#queries/said.ts';
import { paths } from '#url/paths.ts';
import type { Group, SaidListProps } from '#features/said/groups.ts';

/** Who says what follows: mark, name, what it is, and how many sayings there are. */
function SpeakerHead({ id, speaker, count: n }: { id: string; speaker: SaidRow['speaker']; count: number }) {
  const { t, count } = useText();
  const { name, entity, role, type, isShared } = speaker;
  const shown = name === null ? t('said.nobody') : <Name text={name} />;
  const said = role ? <Localized text={role} /> : isShared ? t('said.shared') : type === 'text' ? t('said.text') : null;
  return (
    <header className="flex items-start gap-3 border-t-2 border-ink pt-3 pb-3">
      <EntityMark type={speaker.type} name={speaker.name} />
      <div className="min-w-0 grow">
        <h2 id={id} className="text-h3">
          {entity === null ? (
            shown
          ) : (
            <Link to={paths.entity.to(entity)} className="tap inline-flex min-w-11 items-center hover:text-accent desk:min-h-0 desk:min-w-0">
              {shown}
            </Link>
          )}
        </h2>
        {said !== null && <p className="font-display text-label text-soft">{said}</p>}
      </div>
      <span className="shrink-0 pt-1.5 font-display text-label text-soft">{count('sayings', n)}</span>
    </header>
  );
}

/** The month in which the stories were published that tell what follows. */
function MonthHead({ id, month, count: n }: { id: string; month: string; count: number }) {
  const { t, count, format } = useText();
  return (
    <header className="flex items-baseline gap-4 border-t-2 border-ink pt-3 pb-3">
      <h2 id={id} className="grow text-h3">
        {month === '' ? t('timeline.undated') : format.date(month)}
      </h2>
      <span className="shrink-0 font-display text-label text-soft">{count('sayings', n)}</span>
    </header>
  );
}

/** The heading of a group, from its first saying that is there. */
export function GroupHead({ id, by, group, saying }: { id: string; by: SaidListProps['group']; group: Group; saying: SaidRow }) {
  if (by === 'time') return <MonthHead id={id} month={group.month} count={group.count} />;
  return <SpeakerHead id={id} speaker={saying.speaker} count={group.count} />;
}

/** Set between what is quoted and what is told in the story's words. */
export function ReportedHead() {
  const { t } = useText();
  return <h3 className="border-t border-rule pt-4 pb-2 font-display text-label font-semibold text-soft">{t('said.reportedNote')}</h3>;
}
