import { useState } from 'react';
import { Link } from 'react-router';
import type { Entity, Spelling } from '#bundle/schema.ts';
import { Arabic } from '#cards/Localized.tsx';
import { textIn } from '#cards/nameIn.ts';
import { useText } from '#i18n/useText.ts';
import { mentionCount } from '#queries/mentionCount.ts';
import { asWritten } from '#text/renameMonths.ts';
import { Button } from '#ui/Button.tsx';
import { withConcordance } from '#url/concordance.ts';
import { Part } from '#features/entities/Part.tsx';
import { CONCORDANCE } from '#features/entities/useConcordance.ts';

const kindHead = 'pt-3 text-start font-display text-label font-semibold text-soft';
const formHead = 'min-w-28 max-w-56 border-b border-rule py-1 pe-2 text-start font-display text-label font-semibold [overflow-wrap:anywhere]';

/** Rows that are shown at first. */
const FEW = 10;
const KINDS = ['name', 'adjective', 'within'] as const;

/** The side of a cell's square: 8, 12, 16, 20, 24 for 1, 2, 3–4, 5–7, 8 and more. */
const sideOf = (times: number): number => (times > 7 ? 24 : times > 4 ? 20 : times > 2 ? 16 : times > 1 ? 12 : 8);

/** How often a form stands in an outlet: a square of that size and the figure, which lead to the sentences. */
function Cell({ form, outlet, name, times }: { form: string; outlet: string | null; name: string; times: number }) {
  const { t, count, format } = useText();
  if (times === 0)
    return (
      <td className="border-b border-rule px-1 text-center text-soft">
        <span aria-hidden="true">—</span>
        <span className="sr-only">{t('entities.notWritten')}</span>
      </td>
    );
  const side = sideOf(times);
  const square = (
    <>
      <svg viewBox="-12 -12 24 24" width="24" height="24" aria-hidden="true" className="shrink-0">
        <rect x={-side / 2} y={-side / 2} width={side} height={side} className="fill-accent forced-colors:fill-[Highlight]" />
      </svg>
      <span>{format.number(times)}</span>
    </>
  );
  const look = 'inline-flex min-h-11 items-center gap-2 font-display text-label';
  return (
    <td className="border-b border-rule px-1 text-center">
      {outlet === null ? (
        <span className={look}>{square}</span>
      ) : (
        <Link
          to={{ search: withConcordance(new URLSearchParams(), { outlet, spelling: form, words: '' }).toString(), hash: CONCORDANCE }}
          aria-label={t('entities.cell', { form, outlet: name, times: count('times', times) })}
          className={`${look} hover:text-accent`}
        >
          {square}
        </Link>
      )}
    </td>
  );
}

/** How the outlets write the name: a table of forms by outlets. */
export function Written({ entity }: { entity: Entity }) {
  const { t, format } = useText();
  const [isWhole, setWhole] = useState(false);
  const { spellings, otherForms, writers } = entity;
  const rows: (Spelling & { readonly kind: (typeof KINDS)[number] })[] = [...spellings.map((form) => ({ ...form, kind: 'name' as const })), ...otherForms];
  if (rows.length === 0) return null;
  const othersOf = ({ count, by }: Spelling): number => count - by.reduce((sum, times) => sum + times, 0);
  const columns = writers.map((outlet) => ({ outlet: outlet?.ar ?? '', name: outlet ? textIn(outlet, format.locale) : t('story.unnamed') }));
  const hasOthers = rows.some((form) => othersOf(form) > 0);
  const shown = isWhole ? rows : rows.slice(0, FEW);
  const head = 'border-b border-rule px-1 py-1 align-bottom font-display text-chip font-normal text-soft';
  return (
    <Part id="written" title={t('entities.written')}>
      <div className="relative mt-2 overflow-x-auto">
        <table className="w-full border-collapse">
          <thead>
            <tr>
              <th scope="col" className={`${head} text-start`}>
                {t('entities.form')}
              </th>
              {columns.map(({ outlet, name }) => (
                <th key={outlet} scope="col" className={`${head} min-w-16`}>
                  {name}
                </th>
              ))}
              {hasOthers && (
                <th scope="col" className={head}>
                  {t('entities.otherOutlets')}
                </th>
              )}
            </tr>
          </thead>
          {KINDS.map((kind) => {
            const own = shown.filter((form) => form.kind === kind);
            return (
              own.length > 0 && (
                <tbody key={kind}>
                  {otherForms.length > 0 && (
                    <tr>
                      <th scope="rowgroup" colSpan={columns.length + 1 + Number(hasOthers)} className={kindHead}>
                        {t(`entities.${kind === 'name' ? 'names' : kind}`)}
                      </th>
                    </tr>
                  )}
                  {own.map((form) => (
                    <tr key={form.text} className="hover:bg-wash">
                      <th scope="row" className={formHead}>
                        «<Arabic text={form.text} renamed={asWritten} />»
                      </th>
                      {columns.map(({ outlet, name }, i) => (
                        <Cell key={outlet} form={form.text} outlet={outlet} name={name} times={form.by[i] ?? 0} />
                      ))}
                      {hasOthers && <Cell form={form.text} outlet={null} name="" times={othersOf(form)} />}
                    </tr>
                  ))}
                </tbody>
              )
            );
          })}
        </table>
      </div>
      {rows.length > shown.length && (
        <div className="mt-3 print:hidden">
          <Button onClick={() => setWhole(true)}>{t('entities.allOf', { n: format.number(rows.length) })}</Button>
        </div>
      )}
      <p className="mt-3 text-note text-soft">
        {t('entities.writtenSum', { forms: format.number(rows.length), times: format.number(mentionCount(entity)) })} {t('entities.countNote')}
      </p>
    </Part>
  );
}
