import { createBrowserRouter, type LoaderFunctionArgs, type RouteObject } from 'react-router';
import { withMoreWords } from '#i18n/setup.ts';
import { entityQuery, headQuery, storyQuery } from '#queries/bundle.ts';
import { queryClient } from '#queries/client.ts';
import { nameEntries } from '#url/entries.ts';
import { readText } from '#storage/items.ts';
import type { FilteredScreen } from '#url/carry.ts';
import { paths } from '#url/paths.ts';
import { Loading } from '#app/Loading.tsx';
import { knowHeights, PagePlace } from '#app/PagePlace.tsx';
import { Shell } from '#app/Shell.tsx';
import { NotFound, PageError } from '#app/PageError.tsx';

const head = () => queryClient.ensureQueryData(headQuery());

/** What the filters of the address leave is ready before the screen is, so that nothing blinks in; `long` loads what draws a long list of it. */
const shown =
  (screen: FilteredScreen, long: () => Promise<unknown>) =>
  async ({ request }: LoaderFunctionArgs) => {
    const { loadShown } = await import('#cards/loadShown.ts');
    if (await loadShown(request.url, screen)) await long();
    return null;
  };

const inDossier = shown('dossier', () => import('#cards/long/LongStoryList.tsx'));

async function entity({ params, request }: LoaderFunctionArgs) {
  const id = params['id'] ?? '';
  const known = await queryClient.ensureQueryData(entityQuery(id));
  if (!known) return null;
  const [{ loadNaming }] = await Promise.all([import('#cards/loadShown.ts'), head()]);
  await loadNaming(id, request.url);
  return null;
}

/** An event with the cards of its first stories, and their texts where they are compared at once. */
async function comparedEvent({ params, request }: LoaderFunctionArgs) {
  const { loadCompared } = await import('#cards/loadCompared.ts');
  return loadCompared(params['event'] ?? '', request.url);
}

/**
 * A story, with what only some show: their origin, what they add to earlier ones. Once opened it is not new: who was never at the front page
 * has nothing that is.
 */
async function story({ params: { id = '' } }: LoaderFunctionArgs) {
  if (readText('visit:dossier') !== null) void import('#queries/visits.ts').then(({ keepOpened }) => keepOpened(id));
  const [known] = await Promise.all([queryClient.ensureQueryData(storyQuery(id)), head()]);
  if (known?.origin ?? known?.newHere) await (await import('#features/story/StoryPage.tsx')).loadParts(known);
  return null;
}

/** Only the address's path decides what must be loaded anew; filters work on what is there. */
const shouldRevalidate = ({ currentUrl, nextUrl }: { currentUrl: URL; nextUrl: URL }) => currentUrl.pathname !== nextUrl.pathname;

/** Each screen is a chunk of its own, and its data is asked for together with it. */
const screens: RouteObject[] = [
  {
    path: paths.dossier.pattern,
    loader: async (asked) =>
      Promise.all([inDossier(asked), import('#queries/front.ts').then(({ frontQuery }) => queryClient.ensureQueryData(frontQuery()))]),
    shouldRevalidate,
    lazy: withMoreWords(async () => ({ Component: (await import('#features/dossier/DossierPage.tsx')).DossierPage })),
  },
  {
    path: paths.timeline.pattern,
    loader: shown('timeline', () => Promise.all([import('#features/timeline/LongTimeline.tsx'), import('#cards/long/LongStoryList.tsx')])),
    shouldRevalidate,
    lazy: withMoreWords(async () => ({ Component: (await import('#features/timeline/TimelinePage.tsx')).TimelinePage })),
  },
  {
    path: paths.compare.pattern,
    loader: async () => (await import('#cards/loadCompared.ts')).loadComparison(),
    shouldRevalidate,
    lazy: withMoreWords(async () => ({ Component: (await import('#features/compare/ComparePage.tsx')).ComparePage })),
  },
  {
    path: paths.comparedEvent.pattern,
    loader: comparedEvent,
    shouldRevalidate,
    lazy: withMoreWords(async () => ({ Component: (await import('#features/compare/EventPage.tsx')).EventPage })),
  },
  {
    path: paths.said.pattern,
    loader: async ({ request }) => (await import('#features/said/loadSaid.ts')).loadSaid(request.url),
    shouldRevalidate,
    lazy: withMoreWords(async () => ({ Component: (await import('#features/said/SaidPage.tsx')).SaidPage })),
  },
  {
    path: paths.entities.pattern,
    loader: async ({ request }) => (await import('#features/entities/names/loadNames.ts')).loadNames(request.url),
    shouldRevalidate,
    lazy: withMoreWords(async () => ({ Component: (await import('#features/entities/EntitiesPage.tsx')).EntitiesPage })),
  },
  {
    path: paths.entity.pattern,
    loader: entity,
    shouldRevalidate,
    lazy: withMoreWords(async () => ({ Component: (await import('#features/entities/EntityPage.tsx')).EntityPage })),
  },
  {
    path: paths.search.pattern,
    loader: shown('search', () => import('#features/search/LongResults.tsx')),
    shouldRevalidate,
    lazy: withMoreWords(async () => ({ Component: (await import('#features/search/SearchPage.tsx')).SearchPage })),
  },
  {
    path: paths.saved.pattern,
    loader: head,
    shouldRevalidate,
    lazy: withMoreWords(async () => ({ Component: (await import('#features/saved/SavedPage.tsx')).SavedPage })),
  },
  {
    path: paths.settings.pattern,
    lazy: withMoreWords(async () => ({ Component: (await import('#features/settings/SettingsPage.tsx')).SettingsPage })),
  },
  {
    path: paths.story.pattern,
    shouldRevalidate,
    loader: story,
    lazy: async () => ({ Component: (await import('#features/story/StoryPage.tsx')).StoryPage }),
  },
  { path: '*', element: <NotFound /> },
];

/** Make the router. Call it once. */
export function makeRouter() {
  nameEntries();
  const router = createBrowserRouter(
    [
      {
        element: <Shell />,
        errorElement: <PageError bare />,
        children: [
          {
            element: <PagePlace />,
            hydrateFallbackElement: <Loading />,
            children: [{ errorElement: <PageError />, children: screens }],
          },
        ],
      },
    ],
    { basename: import.meta.env.BASE_URL },
  );
  knowHeights(router);
  return router;
}
