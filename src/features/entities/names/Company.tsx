import { useMemo, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { textIn } from '#cards/nameIn.ts';
import { PartsMissing } from '#cards/PartsMissing.tsx';
import { Waiting } from '#cards/Waiting.tsx';
import { useText } from '#i18n/useText.ts';
import { companyQuery, type CompanyAnswer } from '#queries/company.ts';
import type { Question } from '#queries/shown.ts';
import { Said } from '#ui/Bidi.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { useIdle } from '#ui/useIdle.ts';
import { TAB, useMedia } from '#ui/useMedia.ts';
import type { NamesView } from '#url/namesView.ts';
import { CompanyList } from '#features/entities/names/CompanyList.tsx';
import { CompanyMap } from '#features/entities/names/CompanyMap.tsx';
import { typesOf } from '#features/entities/names/namesQuestion.ts';
import { firstStrength, groupsOf, keyOf, strengthOf, type Tie } from '#features/entities/names/ties.ts';

type Props = { selection: Question['selection']; view: NamesView; onStrength: (least: number | null) => void };

/** More names than this have the whole width for their map, and the list below it. */
const MANY = 36;

/** Say what is drawn, and what is left out. */
function useNote({ names, pairs, all, everywhere, strengths }: CompanyAnswer): string {
  const { t, count, list, format } = useText();
  const parts = [t('entities.companyNote', { names: count('names', names.length), stories: count('stories', strengths[0] ?? 2) })];
  if (all > pairs.length) parts.push(t('entities.strongest', { shown: format.number(pairs.length), all: format.number(all) }));
  if (everywhere.length > 0)
    parts.push(t('entities.everywhere', { names: list(everywhere.map(({ name, stories }) => `${textIn(name, format.locale)} ${count('toldIn', stories)}`)) }));
  return parts.join('. ');
}

type Strengths = Pick<Props, 'onStrength'> & { strengths: readonly number[]; first: number; least: number };

/** Which of the ties are drawn and listed: those of at least so many stories. */
function Strength({ strengths, first, least, onStrength }: Strengths) {
  const { t, count } = useText();
  return (
    <Segmented
      legend={t('entities.strength')}
      quiet
      value={String(least)}
      onChange={(value) => onStrength(Number(value) === first ? null : Number(value))}
      options={strengths.map((value) => ({ value: String(value), label: count('orMore', value) }))}
    />
  );
}

function Ties({ company, selection, view, onStrength }: Props & { company: CompanyAnswer }) {
  const { t } = useText();
  const isWide = useMedia(TAB);
  const { names, pairs, strengths } = company;
  const [open, setOpen] = useState<string | null>(null);
  const [asked, setAsked] = useState<{ readonly key: string } | null>(null);
  const first = firstStrength(pairs, strengths);
  const least = view.shared === null ? first : strengthOf(view.shared, strengths);
  const groups = useMemo(() => groupsOf(pairs, strengths, least), [pairs, strengths, least]);
  const drawn = useMemo(() => groups.flatMap(({ ties }) => ties), [groups]);
  const isMany = names.length > MANY;
  const openOn = (tie: Tie) => {
    setOpen(keyOf(tie));
    setAsked({ key: keyOf(tie) });
  };
  return (
    <>
      {strengths.length > 1 && (
        <div className="pt-2 print:hidden">
          <Strength strengths={strengths} first={first} least={least} onStrength={onStrength} />
        </div>
      )}
      {drawn.length === 0 && <p className="py-4 text-soft">{t('entities.noTiesSo')}</p>}
      <div className={`mt-3 grid gap-x-16 gap-y-6 ${isMany ? '' : 'wide:grid-cols-[40rem_minmax(0,1fr)]'}`}>
        {isWide && drawn.length > 0 && <CompanyMap names={names} ties={drawn} strengths={strengths} isMany={isMany} onOpen={openOn} />}
        <CompanyList names={names} groups={groups} selection={selection} columns={isMany} open={open} onOpen={setOpen} asked={asked} />
      </div>
    </>
  );
}

/** Who is with whom: names that share stories, drawn and listed; each tie opens the sentences in which both stand. */
export function Company({ selection, view, onStrength }: Props) {
  const { t } = useText();
  const { data, error, refetch } = useQuery({ ...companyQuery(selection, typesOf(view)), enabled: useIdle() });
  return (
    <section aria-labelledby="company" className="border-t-2 border-ink pt-2.5">
      <h2 id="company" className="text-h3">
        {t('entities.company')}
      </h2>
      {error && <PartsMissing missing={[{ file: '', kind: 'columns', reason: error.message, from: null, to: null }]} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting />}
      {data && data.pairs.length === 0 && <p className="py-2 text-soft">{t('entities.noTies')}</p>}
      {data && data.pairs.length > 0 && <Drawn company={data} selection={selection} view={view} onStrength={onStrength} />}
    </section>
  );
}

function Drawn(props: Props & { company: CompanyAnswer }) {
  const note = useNote(props.company);
  return (
    <>
      <p className="font-display text-label text-soft">
        <Said text={note} />
      </p>
      <Ties {...props} />
    </>
  );
}
