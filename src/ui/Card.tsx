import type { ReactNode } from 'react';

/** A raised piece of paper: something that stands apart from the column it lies in. */
export const Card = ({ children, label }: { children: ReactNode; label?: string }) => (
  <section aria-label={label} className="rounded-panel border border-rule bg-raised px-5 py-4">
    {children}
  </section>
);
