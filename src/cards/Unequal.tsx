/** The sign of what stories give differently, before its heading; words beside it say the same. */
export const Unequal = () => (
  <span aria-hidden="true" className="pe-2 text-warn">
    ≠
  </span>
);
