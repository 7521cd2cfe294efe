import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { NavLink, Outlet, useLocation, useMatches, useNavigation } from 'react-router';
import { withMoreWords } from '#i18n/setup.ts';
import { useText } from '#i18n/useText.ts';
import { putOffUpdate, takeUpdate, useOffline } from '#queries/offline.ts';
import { useStorageState, type StorageState } from '#queries/storage.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { Banner } from '#ui/Notice.tsx';
import { Toasts } from '#ui/Toasts.tsx';
import { DESK, useMedia } from '#ui/useMedia.ts';
import { BOTTOM, paths, PLACES } from '#url/paths.ts';
import { AppCommands } from '#app/AppCommands.tsx';
import { ScreenLink } from '#app/ScreenLink.tsx';
import { SearchPill } from '#app/SearchPill.tsx';

/** Whether the address asks for what was known on a day. */
export const isAsOf = /[?&]asof=/.test(location.search);
const AsOfBar = lazy(withMoreWords(() => import('#app/AsOfBar.tsx')));

const settingsStyle = `-me-3 grid size-11 place-items-center border-b-2 border-transparent text-soft
  hover:bg-wash hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-accent`;

/** The way to the settings: a sign at the end of the header. */
function SettingsLink() {
  const { t } = useText();
  return (
    <NavLink to={paths.settings.to()} aria-label={t('nav.settings')} title={t('nav.settings')} className={settingsStyle}>
      <Icon name="settings" />
    </NavLink>
  );
}

/** The screens by name: in the header of a wide screen, at the bottom of a phone. */
function Navigation({ wide }: { wide: boolean }) {
  const { t } = useText();
  if (wide) {
    return (
      <nav aria-label={t('app.navigation')} className="flex grow items-center gap-7 font-display text-menu">
        {PLACES.map((screen) => (
          <ScreenLink key={screen} screen={screen} className="border-b-2 border-transparent py-2.5 hover:text-accent aria-[current=page]:border-accent">
            {t(`nav.${screen}`)}
          </ScreenLink>
        ))}
        <span className="ms-auto flex items-center gap-3">
          <SearchPill wide />
          <SettingsLink />
        </span>
      </nav>
    );
  }
  return (
    <nav aria-label={t('app.navigation')} data-bottom-bar className="bottom-bar">
      {/* Five have room; the others are there for whoever moves by keys or listens, and stand in the palette. */}
      <ScreenLink screen="compare" className="skip rounded-part bg-accent px-4 py-2 font-display text-label text-paper">
        {t('nav.compare')}
      </ScreenLink>
      {BOTTOM.map((screen) => (
        <ScreenLink key={screen} screen={screen}>
          <Icon name={screen} />
          <span className="text-center whitespace-nowrap">{t(`nav.${screen}`)}</span>
        </ScreenLink>
      ))}
    </nav>
  );
}

/** What to say where one of the two stores does not do its part; null where both do. */
function storageSays({ local, database }: StorageState) {
  if (database === 'outdated') return 'storage.outdated';
  if (database === 'held') return 'storage.held';
  if (local === 'blocked' && database !== 'ready') return 'state.noStorage';
  if (local === 'blocked') return 'storage.localBlocked';
  if (database === 'silent') return 'storage.silent';
  if (database === 'closed') return 'storage.closed';
  return local === 'full' ? 'storage.localFull' : null;
}

/** One line about where things are kept, while that is not as it should be. */
function StorageBanner() {
  const { t } = useText();
  const says = storageSays(useStorageState());
  const [hidden, setHidden] = useState<string | null>(null);
  if (!says || says === hidden) return null;
  return (
    <Banner>
      <span>{t(says)}</span>
      {says === 'storage.outdated' ? (
        <Button look="strong" onClick={() => location.reload()}>
          {t('storage.reload')}
        </Button>
      ) : (
        <Button look="quiet" onClick={() => setHidden(says)}>
          {t('state.dismiss')}
        </Button>
      )}
    </Banner>
  );
}

/** States of the whole app, one line each: no connection, nothing kept, a next release. */
function States() {
  const { t } = useText();
  const { online, update } = useOffline();
  return (
    <>
      {!online && <Banner>{t('state.offline')}</Banner>}
      <StorageBanner />
      {update && (
        <Banner>
          <span>{t('state.update')}</span>
          <Button look="strong" onClick={takeUpdate}>
            {t('state.updateNow')}
          </Button>
          <Button look="quiet" onClick={putOffUpdate}>
            {t('state.later')}
          </Button>
        </Banner>
      )}
    </>
  );
}

/** The page is named by its heading, once that is there; after going to another screen the heading takes the focus, for readers who do not see it change. */
function useArrival(main: React.RefObject<HTMLElement | null>) {
  const { pathname } = useLocation();
  const loaded = useMatches();
  const { t } = useText();
  const first = useRef(true);
  useEffect(() => {
    const title = main.current?.querySelector('h1')?.textContent?.trim();
    document.title = title ? `${title} — ${t('app.name')}` : t('app.name');
  }, [loaded, t, main]);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    const active = document.activeElement;
    if (active instanceof HTMLInputElement && main.current?.contains(active)) return;
    (main.current?.querySelector('h1') ?? main.current)?.focus({ preventScroll: true });
  }, [pathname, main]);
}

/** What surrounds every screen. */
export function Shell() {
  const { t } = useText();
  const wide = useMedia(DESK);
  const main = useRef<HTMLElement>(null);
  const { state } = useNavigation();
  useArrival(main);
  return (
    <Toasts dismissLabel={t('state.dismiss')}>
      <a href="#content" className="skip rounded-part bg-accent px-4 py-2 font-display text-label text-paper">
        {t('app.skip')}
      </a>
      <header className="border-b border-rule print:hidden">
        <div className="page flex min-h-[3.5rem] items-center gap-9 desk:min-h-[4.5rem]">
          <NavLink to={paths.dossier.to()} aria-label={t('app.home')} className="tap inline-flex items-center font-display text-[2.1rem]/[1.3] font-bold">
            {t('app.name')}
          </NavLink>
          {wide ? (
            <Navigation wide />
          ) : (
            <div className="ms-auto flex items-center gap-1">
              <SearchPill wide={false} />
              <SettingsLink />
            </div>
          )}
        </div>
      </header>
      {state === 'loading' && <div aria-hidden="true" className="fixed inset-x-0 top-0 z-50 h-[3px] animate-pulse bg-accent" />}
      {isAsOf && (
        <Suspense>
          <AsOfBar />
        </Suspense>
      )}
      <States />
      <main id="content" ref={main} tabIndex={-1} className="min-h-[70dvh] pb-[calc(1.4rem+var(--bar))] outline-none desk:pb-(--bar)">
        <Outlet />
      </main>
      {!wide && <Navigation wide={false} />}
      <AppCommands />
    </Toasts>
  );
}
