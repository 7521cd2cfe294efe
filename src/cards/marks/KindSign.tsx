import type { HighlightKind } from '#queries/highlights.ts';
import { Icon, type IconName } from '#ui/Icon.tsx';

const LOOK = {
  important: { ground: 'bg-mark', icon: 'important' },
  quote: { ground: 'bg-mark-green', icon: 'quote' },
  question: { ground: 'bg-mark-blue', icon: 'question' },
  verify: { ground: 'bg-mark-rose', icon: 'check' },
} as const satisfies Record<HighlightKind, { ground: string; icon: IconName }>;

/** The sign of a kind of highlight on its colour: each kind has a shape of its own, and its name beside it. */
export const KindSign = ({ kind }: { kind: HighlightKind }) => (
  <span className={`inline-grid size-5 shrink-0 place-items-center rounded-small text-ink ${LOOK[kind].ground}`}>
    <Icon name={LOOK[kind].icon} />
  </span>
);
