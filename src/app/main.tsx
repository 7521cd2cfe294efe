import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from 'react-router';
import { startI18n } from '#i18n/setup.ts';
import { followBookmarks } from '#queries/bookmarks.ts';
import { queryClient } from '#queries/client.ts';
import { startOffline } from '#queries/offline.ts';
import { followPlaces } from '#queries/places.ts';
import { followSettings } from '#queries/settings.ts';
import { readSettings } from '#storage/settings.ts';
import { Reader } from '#app/Reader.tsx';
import { makeRouter } from '#app/routes.tsx';
import '#app/styles.css';
import '#ui/highlights.css';

const FACES = ['600 1em "Siyaq Display"', '400 1em "Siyaq Naskh"'];
const LONGEST_WAIT = 700;

/** Wait a moment for the two Arabic faces, which are preloaded, so that no line breaks anew when they arrive. */
const faces = () =>
  Promise.race([
    Promise.allSettled(FACES.map((face) => document.fonts.load(face, 'سياق 1a'))),
    new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT)),
  ]);

async function open(): Promise<void> {
  const router = makeRouter();
  await Promise.all([startI18n(readSettings().language), faces()]);
  followSettings();
  followBookmarks();
  followPlaces();
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <Reader>
          <RouterProvider router={router} />
        </Reader>
      </QueryClientProvider>
    </StrictMode>,
  );
  void startOffline();
}

void open();
