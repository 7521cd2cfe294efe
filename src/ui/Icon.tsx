/** Small line icons on a 20-unit grid. They are decoration: the words beside them carry the meaning. */
const PATHS = {
  dossier: 'M4 4.5h12M4 8.5h12M4 12.5h8M4 16.5h5',
  timeline: 'M10 3v14M10 5.5h5M10 10H5M10 14.5h5',
  said: 'M3.5 4.5h13v9H9l-3.5 3v-3h-2z',
  entities: 'M4 4h5v5H4zM13.5 4a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5M6.5 11.5l2.8 2.8-2.8 2.8-2.8-2.8zM11.5 14.2h5',
  search: 'M8.8 3.5a5.3 5.3 0 1 1 0 10.6 5.3 5.3 0 0 1 0-10.6M12.7 12.7 17 17',
  saved: 'M5.5 3.5h9V17L10 13.4 5.5 17z',
  settings: 'M3.5 6h8M15 6h1.5M13.2 4.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6M3.5 14H5M8.5 14h8M6.8 12.2a1.8 1.8 0 1 1 0 3.6 1.8 1.8 0 0 1 0-3.6',
  close: 'M5 5l10 10M15 5 5 15',
  check: 'M4 10.5l4 4 8-9',
  share: 'M10 12V3M6.5 6 10 2.8 13.5 6M5 9.5H4V17h12V9.5h-1',
  link: 'M8.5 11.5a3 3 0 0 0 4.3 0l2.7-2.7a3 3 0 0 0-4.3-4.3l-1 1M11.5 8.5a3 3 0 0 0-4.3 0l-2.7 2.7a3 3 0 0 0 4.3 4.3l1-1',
  copy: 'M7 7h9.5v9.5H7zM13 7V3.5H3.5V13H7',
  quote: 'M8.6 5.2C5.9 6 4.2 8.1 4.2 11v3.8h4.3v-4.3H6.2M15.8 5.2c-2.7.8-4.4 2.9-4.4 5.8v3.8h4.3v-4.3h-2.3',
  pin: 'M7 3.5h6M8 3.5v5l-2.5 3h9l-2.5-3v-5M10 11.5V17',
  print: 'M6 7V3.5h8V7M6 14H3.5V7h13v7H14M6 11.5h8v5H6z',
  listen: 'M3.5 8v4h2.7L10 15.5v-11L6.2 8zM13 7.5a3.5 3.5 0 0 1 0 5M15 5a7 7 0 0 1 0 10',
  pause: 'M7.5 4.5v11M12.5 4.5v11',
  play: 'M6.5 4.5v11l9-5.5z',
  up: 'M5 12.5 10 7.5l5 5',
  down: 'M5 7.5l5 5 5-5',
  exclude: 'M10 3.2a6.8 6.8 0 1 1 0 13.6 6.8 6.8 0 0 1 0-13.6M5.4 14.6l9.2-9.2',
  highlight: 'M12.5 3.5l4 4-7 7H5.5v-4zM4 17.5h12',
  important: 'M10 4v8.2M10 15.6v.2',
  question: 'M13.2 7.4a3.2 3.2 0 1 0-4.5 3c.9.4 1.3 1 1.3 2v.4M10 15.8v.2',
  filter: 'M4 5h12M6.5 10h7M9 15h2',
  note: 'M4.5 4h11v8l-4 4h-7zM11.5 16v-4h4',
} as const;
export type IconName = keyof typeof PATHS;

export function Icon({ name, filled = false }: { name: IconName; filled?: boolean }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false" className="block size-5 shrink-0">
      <path d={PATHS[name]} fill={filled ? 'currentColor' : 'none'} stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
