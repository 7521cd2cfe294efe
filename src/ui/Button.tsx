import type { ReactNode } from 'react';

const LOOK = {
  plain: 'border-rule bg-raised text-ink hover:border-field',
  strong: 'border-accent bg-accent text-paper hover:opacity-90',
  quiet: 'border-transparent text-accent underline decoration-accent/40 hover:decoration-accent',
} as const;

type Props = {
  children: ReactNode;
  onClick: () => void;
  look?: keyof typeof LOOK;
  /** Set on toggles only. */
  pressed?: boolean;
  expanded?: boolean;
  describedBy?: string;
};

/** A button. A pressed toggle wears the accent. */
export function Button({ children, onClick, look = 'plain', pressed, expanded, describedBy }: Props) {
  return (
    <button
      type="button"
      onClick={onClick}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-describedby={describedBy}
      className={`tap inline-flex items-center justify-center gap-2 rounded-lg border px-3.5 font-display text-label ${LOOK[pressed ? 'strong' : look]}`}
    >
      {children}
    </button>
  );
}

/** The look of a plain button, for a link that goes somewhere. */
export const buttonLink = `tap inline-flex items-center gap-2 rounded-lg border px-3.5 font-display text-label ${LOOK.plain}`;
