import { useEffect, useRef, useState } from 'react';
import { Name } from '#cards/Localized.tsx';
import { useText } from '#i18n/useText.ts';
import type { CompanyAnswer } from '#queries/company.ts';
import type { Question } from '#queries/shown.ts';
import { TypeMark } from '#ui/Chip.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Between } from '#features/entities/names/Between.tsx';
import { keyOf, type Tie, type TieGroup } from '#features/entities/names/ties.ts';
import { TieLine } from '#features/entities/names/TieLine.tsx';

type Names = CompanyAnswer['names'];
type Props = {
  names: Names;
  groups: readonly TieGroup[];
  selection: Question['selection'];
  /** Several columns, where the list has the whole width. */
  columns: boolean;
  /** The tie whose sentences are open. */
  open: string | null;
  onOpen: (key: string | null) => void;
  /** A tie that was chosen elsewhere: it is brought into sight. */
  asked: { readonly key: string } | null;
};

/** Groups stand open while so few ties do; the weaker ones are folded. */
const OPEN_TIES = 16;
/** So many ties of a group are listed at first. */
const FIRST_TIES = 30;

const rowStyle = `tap flex w-full flex-wrap items-center gap-x-2 text-start font-display text-label hover:text-accent
  max-desk:border-b max-desk:border-rule desk:min-h-8`;
const foldStyle = `tap flex w-full items-center gap-3 text-start font-display text-label font-semibold hover:text-accent desk:min-h-9
  [&>svg:last-child]:size-4 [&[aria-expanded=true]>svg:last-child]:rotate-180`;

type RowProps = Pick<Props, 'names' | 'selection' | 'onOpen'> & {
  tie: Tie;
  /** Say how many stories it is: its group holds several numbers. */
  withCount: boolean;
  isOpen: boolean;
};

/** Two names that are with each other; a press opens the sentences in which both stand. */
function TieRow({ tie, names, selection, withCount, isOpen, onOpen }: RowProps) {
  const { t, count } = useText();
  const [one, other] = [names[tie.a]!.entity, names[tie.b]!.entity];
  return (
    <li className="break-inside-avoid">
      <button
        type="button"
        data-tie={keyOf(tie)}
        aria-expanded={isOpen}
        onClick={() => onOpen(isOpen ? null : keyOf(tie))}
        className={rowStyle}
      >
        {[one, other].map((entity, i) => (
          <span key={entity.id} className="inline-flex min-w-0 items-center gap-2 wrap-anywhere">
            {i > 0 && <span className="text-soft">{t('entities.with')}</span>}
            <TypeMark mark={entity.type} />
            <Name text={entity.name} />
          </span>
        ))}
        {withCount && <span className="text-soft">{count('together', tie.stories)}</span>}
      </button>
      {isOpen && <Between selection={selection} one={one} other={other} />}
    </li>
  );
}

/** The ties of one strength, folded or open. */
function TiesOf({ group, isFolded, ...props }: Omit<Props, 'groups'> & { group: TieGroup; isFolded: boolean }) {
  const { t, count, format } = useText();
  const { names, selection, columns, open, onOpen, asked } = props;
  const { weight, from, to, ties } = group;
  const [toggled, setToggled] = useState<boolean | null>(null);
  const [all, setAll] = useState(false);
  const at = asked ? ties.findIndex((tie) => keyOf(tie) === asked.key) : -1;
  const isUnfolded = (toggled ?? !isFolded) || (at >= 0 && toggled === null);
  const shown = all || ties.length <= FIRST_TIES ? ties : ties.slice(0, Math.max(FIRST_TIES, at + 1));
  const title = from === to ? count('together', from) : `${format.number(from)}–${count('together', to)}`;
  return (
    <div>
      <h3 className="pt-2">
        <button
          type="button"
          aria-expanded={isUnfolded}
          onClick={() => setToggled(!isUnfolded)}
          className={foldStyle}
        >
          <TieLine weight={weight} />
          <span>{title}</span>
          <span className="font-normal text-soft">{count('ties', ties.length)}</span>
          <Icon name="down" />
        </button>
      </h3>
      {isUnfolded && (
        <ul className={columns ? 'gap-x-10 tab:columns-2 wide:columns-3' : ''}>
          {shown.map((tie) => (
            <TieRow key={keyOf(tie)} tie={tie} names={names} selection={selection} withCount={from !== to} isOpen={open === keyOf(tie)} onOpen={onOpen} />
          ))}
        </ul>
      )}
      {isUnfolded && shown.length < ties.length && (
        <button type="button" onClick={() => setAll(true)} className="way print:hidden">
          {t('entities.allOf', { n: format.number(ties.length) })}
        </button>
      )}
    </div>
  );
}

/** Who is with whom, in words: all that the map shows. */
export function CompanyList({ groups, ...props }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const { asked } = props;
  // What was chosen on the map has the focus in the list.
  useEffect(() => {
    if (!asked) return;
    const row = box.current?.querySelector<HTMLElement>(`[data-tie="${asked.key}"]`);
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [asked]);
  // What was chosen on the map opens its group anew, whatever the reader did to it.
  const keyIn = ({ weight, ties }: TieGroup): string => `${weight} ${asked && ties.some((tie) => keyOf(tie) === asked.key) ? asked.key : ''}`;
  const upTo = groups.map((_, i) => groups.slice(0, i + 1).reduce((sum, { ties }) => sum + ties.length, 0));
  return (
    <div ref={box} className="min-w-0">
      {groups.map((group, i) => (
        <TiesOf key={keyIn(group)} group={group} isFolded={i > 0 && upTo[i]! > OPEN_TIES} {...props} />
      ))}
    </div>
  );
}
