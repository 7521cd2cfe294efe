/** The shape of a page before its words are there; the same header and margins, so that nothing jumps. */
export function Skeleton({ label }: { label: string }) {
  return (
    <div className="page grid grid-cols-[minmax(0,1fr)] gap-5 py-10" role="status" aria-label={label}>
      <div className="skeleton h-6 w-48 max-w-full" />
      <div className="skeleton h-14 w-[34rem] max-w-full" />
      <div className="skeleton h-14 w-[26rem] max-w-full" />
      <div className="mt-4 grid max-w-[38rem] gap-4">
        {['w-full', 'w-11/12', 'w-full', 'w-10/12', 'w-full', 'w-8/12'].map((width, i) => (
          <div key={i} className={`skeleton h-5 ${width}`} />
        ))}
      </div>
    </div>
  );
}
