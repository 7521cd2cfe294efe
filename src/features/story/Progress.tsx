import type { Ref } from 'react';

/** How far the reading is: a line at the top of the screen that grows from the starting edge. Seen only; the place is said where the story is listed. */
export const Progress = ({ bar }: { bar: Ref<HTMLDivElement> }) => (
  <div aria-hidden="true" className="pointer-events-none fixed inset-x-0 top-0 z-20 h-[3px] print:hidden">
    <div ref={bar} className="h-full w-0 bg-accent" />
  </div>
);
