import type { ReactNode } from 'react';

/** A part of the page of an entity: a strong rule, its heading, and a word on it beside that. */
export function Part({ id, title, note, children }: { id: string; title: ReactNode; note?: ReactNode; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="min-w-0 border-t-2 border-ink pt-3">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h2 id={id} className="min-w-0 text-h3">
          {title}
        </h2>
        {note && <p className="font-display text-label text-soft">{note}</p>}
      </div>
      {children}
    </section>
  );
}
