/** Paths and the links to them. */
export const paths = {
  dossier: { pattern: '/', to: () => '/' },
  timeline: { pattern: '/timeline', to: () => '/timeline' },
  compare: { pattern: '/compare', to: () => '/compare' },
  said: { pattern: '/said', to: () => '/said' },
  entities: { pattern: '/entities', to: () => '/entities' },
  search: { pattern: '/search', to: () => '/search' },
  saved: { pattern: '/saved', to: () => '/saved' },
  settings: { pattern: '/settings', to: () => '/settings' },
  story: { pattern: '/story/:id', to: (id: string) => `/story/${encodeURIComponent(id)}` },
  entity: { pattern: '/entity/:id', to: (id: string) => `/entity/${encodeURIComponent(id)}` },
  comparedEvent: { pattern: '/compare/:event', to: (id: string) => `/compare/${encodeURIComponent(id)}` },
} as const;

/** The screens that the navigation names side by side; search and settings stand at the end of the header. */
export const PLACES = ['dossier', 'timeline', 'compare', 'said', 'entities', 'saved'] as const satisfies readonly (keyof typeof paths)[];

/** Of these, the ones that a phone has at the bottom; the others are reached from what they are about. */
export const BOTTOM = ['dossier', 'timeline', 'said', 'entities', 'saved'] as const satisfies readonly (keyof typeof paths)[];

/** All screens with a name in the navigation, in its order. */
export const SCREENS = ['dossier', 'timeline', 'compare', 'said', 'entities', 'search', 'saved', 'settings'] as const satisfies readonly (keyof typeof paths)[];

export type Screen = (typeof SCREENS)[number];

/** Link to a paragraph of a story. */
export const toParagraph = (story: string, paragraph: number): string => `${paths.story.to(story)}#p${paragraph + 1}`;

const PLACE = '#place';

/** Link to where the reader stopped in a story. */
export const toPlace = (story: string): string => paths.story.to(story) + PLACE;

/** Tell whether an address's hash leads to where the reader stopped. */
export const isPlaceHash = (hash: string): boolean => hash === PLACE;

/** Tell quickly whether an address's hash may lead to words of a story; `sharedWords.ts` reads them. */
export const mayLeadToWords = (hash: string): boolean => /^#p\d+:/.test(hash);

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
