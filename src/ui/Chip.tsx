import type { ReactNode } from 'react';
import { Link } from 'react-router';

const MARK = {
  country: 'size-[0.5rem]',
  person: 'size-[0.55rem] rounded-pill',
  organisation: 'size-[0.45rem] rotate-45',
  place: 'size-[0.55rem] rounded-pill rounded-ee-none',
} as const;
export type ChipMark = keyof typeof MARK;

/** The small sign of a type: square, circle, diamond, drop. Its meaning is always said in words as well. */
export const TypeMark = ({ mark }: { mark: ChipMark }) => (
  <span aria-hidden="true" className={`inline-block shrink-0 border-[1.5px] border-accent ${MARK[mark]}`} />
);

type Props = {
  to: string;
  mark: ChipMark;
  /** The type in words, read out before the label. */
  typeName: string;
  label: ReactNode;
  /** It is offered, not vouched for. */
  isTentative?: boolean;
  /** A number beside the label, already in the reader's digits, and what it counts, in words («5 قصص»). */
  count?: { readonly shown: string; readonly said: string };
  /** In a margin: the mark and the name alone. */
  quiet?: boolean;
};

const shape = 'inline-flex min-h-[1.75rem] max-w-full pointer-coarse:min-h-9 items-center gap-[0.45rem] font-display text-chip hover:text-accent';
const box = 'rounded-pill border px-2.5 hover:border-accent print:border-0 print:ps-0 print:pe-3';

/** A chip that leads to what it names. */
export function Chip({ to, mark, typeName, label, isTentative = false, count, quiet = false }: Props) {
  return (
    <Link
      to={to}
      className={`${shape} ${quiet ? '' : box} ${isTentative ? 'border-dashed border-field' : 'border-rule'}`}
    >
      <TypeMark mark={mark} />
      <span className="sr-only">{typeName}: </span>
      <span>{label}</span>
      {count !== undefined && (
        <span className="text-soft" title={count.said}>
          <span aria-hidden="true">{count.shown}</span>
          <span className="sr-only">({count.said})</span>
        </span>
      )}
    </Link>
  );
}
