import type { ReactNode } from 'react';
import { Said } from '#ui/Bidi.tsx';

/** A designed empty, error or not-found state: what is so, why, and the way on. */
export function Notice({ title, note, level = 2, children }: { title: string; note: string; level?: 1 | 2; children?: ReactNode }) {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <div className="grid max-w-xl justify-items-start gap-3 border-s-2 border-accent py-2 ps-5">
      <Heading className="text-h2">
        <Said text={title} />
      </Heading>
      <p className="text-soft">{note}</p>
      {children && <div className="mt-2 flex flex-wrap gap-2 print:hidden">{children}</div>}
    </div>
  );
}

/** One line across the page that says a state of the whole app. */
export function Banner({ children }: { children: ReactNode }) {
  return (
    <div role="status" className="border-b border-rule bg-wash print:hidden">
      <div className="page flex flex-wrap items-center gap-x-4 gap-y-1 py-1.5 font-display text-label">{children}</div>
    </div>
  );
}
