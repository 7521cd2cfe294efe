import type { ReactNode } from 'react';

/** A part of a screen, under a strong rule and its heading. */
export function Section({ id, title, note, children }: { id: string; title: string; note?: string | undefined; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="min-w-0">
      <h2 id={id} className="border-t-2 border-ink pt-2.5 pb-2 text-h3">
        {title}
      </h2>
      {note && <p className="max-w-[40rem] pb-2 text-note text-soft">{note}</p>}
      {children}
    </section>
  );
}
