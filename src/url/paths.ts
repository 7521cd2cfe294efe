/** Paths and the links to them. */
export const paths = {
  dossier: { pattern: '/', to: () => '/' },
  timeline: { pattern: '/timeline', to: () => '/timeline' },
  entities: { pattern: '/entities', to: () => '/entities' },
  search: { pattern: '/search', to: () => '/search' },
  saved: { pattern: '/saved', to: () => '/saved' },
  settings: { pattern: '/settings', to: () => '/settings' },
  story: { pattern: '/story/:id', to: (id: string) => `/story/${encodeURIComponent(id)}` },
  entity: { pattern: '/entity/:id', to: (id: string) => `/entity/${encodeURIComponent(id)}` },
} as const;

/** The six screens of the main navigation, in its order. */
export const SCREENS = ['dossier', 'timeline', 'entities', 'search', 'saved', 'settings'] as const satisfies readonly (keyof typeof paths)[];

/** Link to a paragraph of a story. */
export const toParagraph = (story: string, paragraph: number): string => `${paths.story.to(story)}#p${paragraph + 1}`;

const HIGHLIGHT = '#mark-';

/** Link to a highlight in its story. */
export const toHighlight = (story: string, id: string): string => `${paths.story.to(story)}${HIGHLIGHT}${encodeURIComponent(id)}`;

/** Give the highlight that an address's hash leads to; null where it leads to none. */
export function highlightIn(hash: string): string | null {
  if (!hash.startsWith(HIGHLIGHT) || hash === HIGHLIGHT) return null;
  try {
    return decodeURIComponent(hash.slice(HIGHLIGHT.length));
  } catch {
    return null;
  }
}
