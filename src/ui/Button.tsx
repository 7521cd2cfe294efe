import type { ReactNode, Ref } from 'react';

const LOOK = {
  plain: 'border-rule bg-raised text-ink hover:border-field',
  strong: 'border-accent bg-accent text-paper hover:opacity-90',
  quiet: 'border-transparent text-accent underline decoration-accent/40 hover:decoration-accent',
  bare: 'border-transparent text-soft hover:text-accent aria-pressed:text-accent',
} as const;
const shape = 'tap inline-flex items-center justify-center gap-2 rounded-part border px-3.5 font-display text-label';

type Props = {
  children: ReactNode;
  onClick?: () => void;
  look?: keyof typeof LOOK;
  /** Set on toggles only. */
  pressed?: boolean;
  expanded?: boolean;
  describedBy?: string;
  /** The id of the popover that it opens. */
  popover?: string;
  /** The id of the menu that it opens. */
  menu?: string;
  disabled?: boolean;
  /** Ends the form that it stands in. */
  submit?: boolean;
  ref?: Ref<HTMLButtonElement>;
};

/** A button. A pressed toggle wears the accent: as its ground, or as its ink where it is bare. */
export function Button({ children, onClick, look = 'plain', pressed, expanded, describedBy, popover, menu, disabled, submit = false, ref }: Props) {
  return (
    <button
      ref={ref}
      type={submit ? 'submit' : 'button'}
      onClick={onClick}
      disabled={disabled}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-describedby={describedBy}
      aria-haspopup={menu ? 'menu' : popover ? 'dialog' : undefined}
      popoverTarget={menu ?? popover}
      className={`${shape} ${LOOK[pressed && look === 'plain' ? 'strong' : look]} disabled:opacity-50`}
    >
      {children}
    </button>
  );
}

/** The look of a plain button, for a link that goes somewhere. */
export const buttonLink = `${shape} ${LOOK.plain} print:hidden`;
