import { createBrowserRouter, type LoaderFunctionArgs } from 'react-router';
import { dossierQuery, eventsQuery, searcherQuery, storyQuery } from '#queries/bundle.ts';
import { queryClient } from '#queries/client.ts';
import { paths } from '#url/paths.ts';
import { Loading } from '#app/Loading.tsx';
import { Shell } from '#app/Shell.tsx';
import { NotFound, PageError } from '#app/PageError.tsx';

const dossier = () => queryClient.ensureQueryData(dossierQuery());
const events = () => queryClient.ensureQueryData(eventsQuery());

/** A search in the address is ready before the screen is, so that results do not blink in. */
const wordsOf = ({ request }: LoaderFunctionArgs) => (new URL(request.url).searchParams.get('q')?.trim() ? queryClient.ensureQueryData(searcherQuery()) : undefined);
const byEvent = ({ request }: LoaderFunctionArgs) => (new URL(request.url).searchParams.get('by') === 'event' ? events() : undefined);

/** Only the address's path decides what must be loaded anew; filters work on what is there. */
const shouldRevalidate = ({ currentUrl, nextUrl }: { currentUrl: URL; nextUrl: URL }) => currentUrl.pathname !== nextUrl.pathname;

/** The router: each screen is a chunk of its own, and its data is asked for together with it. */
export const makeRouter = () =>
  createBrowserRouter(
    [
      {
        element: <Shell />,
        errorElement: <PageError bare />,
        children: [
          {
            errorElement: <PageError />,
            hydrateFallbackElement: <Loading />,
            children: [
              {
                path: paths.dossier.pattern,
                loader: async (args) => Promise.all([dossier(), wordsOf(args), byEvent(args)]),
                shouldRevalidate,
                lazy: async () => ({ Component: (await import('#features/dossier/DossierPage.tsx')).DossierPage }),
              },
              {
                path: paths.timeline.pattern,
                loader: async (args) => Promise.all([dossier(), events(), wordsOf(args)]),
                shouldRevalidate,
                lazy: async () => ({ Component: (await import('#features/timeline/TimelinePage.tsx')).TimelinePage }),
              },
              {
                path: paths.entities.pattern,
                loader: dossier,
                lazy: async () => ({ Component: (await import('#features/entities/EntitiesPage.tsx')).EntitiesPage }),
              },
              {
                path: paths.entity.pattern,
                loader: async () => Promise.all([dossier(), events()]),
                lazy: async () => ({ Component: (await import('#features/entities/EntityPage.tsx')).EntityPage }),
              },
              {
                path: paths.search.pattern,
                loader: async (args) => Promise.all([dossier(), wordsOf(args), byEvent(args)]),
                shouldRevalidate,
                lazy: async () => ({ Component: (await import('#features/search/SearchPage.tsx')).SearchPage }),
              },
              {
                path: paths.saved.pattern,
                loader: dossier,
                shouldRevalidate,
                lazy: async () => ({ Component: (await import('#features/saved/SavedPage.tsx')).SavedPage }),
              },
              {
                path: paths.settings.pattern,
                lazy: async () => ({ Component: (await import('#features/settings/SettingsPage.tsx')).SettingsPage }),
              },
              {
                path: paths.story.pattern,
                loader: async ({ params }) => Promise.all([dossier(), queryClient.ensureQueryData(storyQuery(params['id'] ?? ''))]),
                lazy: async () => ({ Component: (await import('#features/story/StoryPage.tsx')).StoryPage }),
              },
              { path: '*', element: <NotFound /> },
            ],
          },
        ],
      },
    ],
    { basename: import.meta.env.BASE_URL },
  );
