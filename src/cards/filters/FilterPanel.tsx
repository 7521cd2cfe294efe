import { useRef, useState, type ReactNode } from 'react';
import { useText } from '#i18n/useText.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { DESK, useMedia } from '#ui/useMedia.ts';
import { countChosen, FilterGroups, GROUPS, isHeld, type GroupName } from '#cards/filters/FilterGroups.tsx';
import { focusShown } from '#cards/ShownList.tsx';
import type { FilterState } from '#cards/filters/useFilters.ts';

/** A group of choices that one screen alone has. */
export type OwnGroup = { readonly name: string; readonly chosen: number; readonly content: ReactNode };

type Props = {
  state: FilterState;
  /** They stand before the others. */
  own?: readonly OwnGroup[];
  /** What the button that closes a sheet says: how many it will show. */
  doneLabel: string;
  /** Buttons with sheets on a wide screen too: what is filtered wants the whole width. */
  sheets?: boolean;
};

const BY_NAME = ['country', 'outlet', 'date'] as const;
/** The sheets of a small screen: three groups each in its own, the others in one. */
const SHEETS: readonly { readonly name: (typeof BY_NAME)[number] | 'others'; readonly groups: readonly GroupName[] }[] = [
  ...BY_NAME.map((name) => ({ name, groups: [name] })),
  { name: 'others', groups: GROUPS.filter((name) => !(BY_NAME as readonly string[]).includes(name)) },
];

/** The filters: open groups in a column of a wide screen, a row of buttons with sheets on a small one. */
export function FilterPanel({ state, doneLabel, own = [], sheets: asSheets = false }: Props) {
  const { t, format } = useText();
  const wide = useMedia(DESK) && !asSheets;
  const section = useRef<HTMLElement>(null);
  const [open, setOpen] = useState<string | null>(null);
  if (wide) {
    return (
      <section aria-label={t('filters.title')} className="rail grid content-start gap-7 print:hidden">
        <button
          type="button"
          onClick={() => focusShown(true)}
          className="sr-only rounded-part bg-accent font-display text-label text-paper focus:not-sr-only focus:px-3 focus:py-2"
        >
          {t('filters.pass')}
        </button>
        {own.map(({ name, content }) => (
          <div key={name}>{content}</div>
        ))}
        <FilterGroups state={state} names={GROUPS} />
      </section>
    );
  }
  const sheets = [
    ...own.map(({ name, chosen, content }) => ({ key: name, name, chosen, content, isOne: true })),
    ...SHEETS.filter(({ groups }) => groups.some((group) => isHeld(state, group))).map(({ name, groups }) => ({
      key: name,
      name: t(`filters.${name}`),
      chosen: groups.reduce((sum, group) => sum + countChosen(state, group), 0),
      content: <FilterGroups state={state} names={groups} />,
      isOne: groups.length === 1,
    })),
  ];
  const sheet = sheets.find(({ key }) => key === open);
  return (
    <section ref={section} aria-label={t('filters.title')} className="flex flex-wrap gap-2 print:hidden">
      {sheets.map(({ key, name, chosen }) => (
        <Button key={key} onClick={() => setOpen(key)} expanded={open === key}>
          {name}
          {chosen > 0 && <span className="text-accent">{format.number(chosen)}</span>}
        </Button>
      ))}
      <Dialog
        open={sheet !== undefined}
        title={sheet?.name ?? t('filters.title')}
        closeLabel={t('filters.close')}
        doneLabel={doneLabel}
        onDone={() => section.current?.scrollIntoView({ block: 'start', behavior: 'instant' })}
        onClose={() => setOpen(null)}
      >
        {/* The title of a sheet with one group says its name already. */}
        <div className={sheet && !sheet.isOne ? 'grid gap-7' : '[&_legend]:sr-only'}>{sheet?.content}</div>
        <p role="status" className="sr-only">
          {doneLabel}
        </p>
      </Dialog>
    </section>
  );
}
