import type { ReactNode } from 'react';
import { useText } from '#i18n/useText.ts';

const Sign = ({ children }: { children: ReactNode }) => (
  <svg viewBox="0 0 28 14" width="28" height="14" aria-hidden="true" focusable="false" className="shrink-0 text-accent">
    {children}
  </svg>
);

const SIGNS = {
  stated: <circle cx="14" cy="7" r="5" fill="currentColor" />,
  inferred: <circle cx="14" cy="7" r="4.5" fill="none" stroke="currentColor" strokeWidth="2" />,
  span: <rect x="6" y="2.5" width="16" height="9" rx="4.5" fill="none" stroke="currentColor" strokeWidth="2" />,
  year: <rect x="2" y="4" width="24" height="6" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="3 2" />,
  differs: (
    <g className="text-warn" fill="none" stroke="currentColor" strokeWidth="2">
      <circle cx="9" cy="7" r="4.5" />
      <circle cx="19" cy="7" r="4.5" />
    </g>
  ),
  outside: <circle cx="14" cy="7" r="5" fill="currentColor" opacity="0.38" />,
} as const;
const NAMES = Object.keys(SIGNS) as (keyof typeof SIGNS)[];

/** What the signs of the strip mean. */
export function StripKey() {
  const { t } = useText();
  return (
    <ul aria-label={t('timeline.key')} className="mt-auto hidden flex-wrap justify-end gap-x-6 font-display text-label text-soft desk:flex">
      {NAMES.map((name) => (
        <li key={name} className="flex items-center gap-2">
          <Sign>{SIGNS[name]}</Sign>
          {t(`timeline.signs.${name}`)}
        </li>
      ))}
    </ul>
  );
}
