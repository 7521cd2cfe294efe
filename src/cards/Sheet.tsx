/** The sign of a text that speaks, a treaty or a statement: a sheet with a turned corner. */
export const Sheet = ({ className }: { className: string }) => (
  <svg viewBox="0 0 44 44" aria-hidden="true" focusable="false" className={className}>
    <path d="M7 2h21l9 9v31H7zM28 2v9h9" className="fill-raised stroke-accent" strokeWidth="1.5" vectorEffect="non-scaling-stroke" />
  </svg>
);
