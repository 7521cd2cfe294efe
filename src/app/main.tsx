import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from 'react-router';
import { startI18n } from '#i18n/setup.ts';
import { followBookmarks } from '#queries/bookmarks.ts';
import { queryClient } from '#queries/client.ts';
import { followCorrections } from '#queries/followCorrections.ts';
import { startOffline } from '#queries/offline.ts';
import { followPlaces } from '#queries/places.ts';
import { followSettings } from '#queries/settings.ts';
import { followStorage, startStorage } from '#queries/storage.ts';
import { readSettings } from '#storage/settings.ts';
import { openFaces } from '#app/faces.ts';
import { Reader } from '#app/Reader.tsx';
import { makeRouter } from '#app/routes.tsx';
import { isAsOf } from '#app/Shell.tsx';
import '#app/styles.css';
import '#ui/highlights.css';

async function open(): Promise<void> {
  const dated = isAsOf ? await import('#app/asOf.ts') : null;
  dated?.beginAsOf();
  const router = makeRouter();
  dated?.keepAsOf(router);
  const { language, family } = readSettings();
  const [showFaces] = await Promise.all([openFaces(family), startI18n(language)]);
  let at = router.state.location.pathname;
  router.subscribe(({ location }) => {
    if (location.pathname !== at) showFaces();
    at = location.pathname;
  });
  followStorage();
  followSettings();
  followBookmarks();
  followPlaces();
  followCorrections();
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <Reader>
          <RouterProvider router={router} />
        </Reader>
      </QueryClientProvider>
    </StrictMode>,
  );
  startStorage();
  void startOffline();
}

// A browser that is too old has been told so; see oldBrowser.js.
if (!document.documentElement.hasAttribute('data-old-browser')) void open();
