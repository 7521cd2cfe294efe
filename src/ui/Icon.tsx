/** Small line icons on a 20-unit grid. They are decoration: the words beside them carry the meaning. */
const PATHS = {
  dossier: 'M4 4.5h12M4 8.5h12M4 12.5h8M4 16.5h5',
  timeline: 'M10 3v14M10 5.5h5M10 10H5M10 14.5h5',
  entities: 'M4 4h5v5H4zM13.5 4a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5M6.5 11.5l2.8 2.8-2.8 2.8-2.8-2.8zM11.5 14.2h5',
  search: 'M8.8 3.5a5.3 5.3 0 1 1 0 10.6 5.3 5.3 0 0 1 0-10.6M12.7 12.7 17 17',
  saved: 'M5.5 3.5h9V17L10 13.4 5.5 17z',
  settings: 'M3.5 6h8M15 6h1.5M13.2 4.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6M3.5 14H5M8.5 14h8M6.8 12.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6',
  close: 'M5 5l10 10M15 5 5 15',
  check: 'M4 10.5l4 4 8-9',
  minus: 'M5 10h10',
} as const;
export type IconName = keyof typeof PATHS;

export function Icon({ name, filled = false }: { name: IconName; filled?: boolean }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false" className="block size-5 shrink-0">
      <path d={PATHS[name]} fill={filled ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
