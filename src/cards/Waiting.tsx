/** The room of a card or an event that is on its way. */
export function Waiting({ compact = false }: { compact?: boolean }) {
  return (
    <div aria-hidden="true" className={`grid content-start gap-3 border-t border-rule pt-5 ${compact ? 'min-h-24' : 'min-h-48'}`}>
      <div className="skeleton h-6 w-10/12" />
      <div className="skeleton h-4 w-48 max-w-full" />
    </div>
  );
}
