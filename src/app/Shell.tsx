import { useEffect, useRef, useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { NavLink, Outlet, ScrollRestoration, useLocation, useMatches, useNavigation } from 'react-router';
import { useText } from '#i18n/useText.ts';
import { putOffUpdate, takeUpdate, useOffline } from '#queries/offline.ts';
import { storageQuery } from '#queries/settings.ts';
import { Button } from '#ui/Button.tsx';
import { Icon } from '#ui/Icon.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { runCommand } from '#ui/keys/commands.ts';
import { Banner } from '#ui/Notice.tsx';
import { Toasts } from '#ui/Toasts.tsx';
import { DESK, useMedia } from '#ui/useMedia.ts';
import { paths, SCREENS } from '#url/paths.ts';
import { AppCommands } from '#app/AppCommands.tsx';

function Navigation({ wide }: { wide: boolean }) {
  const { t } = useText();
  if (wide) {
    return (
      <nav aria-label={t('app.navigation')} className="flex gap-7 font-display text-nav">
        {SCREENS.map((screen) => (
          <NavLink
            key={screen}
            to={paths[screen].to()}
            end={screen === 'dossier'}
            className="border-b-2 border-transparent py-2.5 hover:text-accent aria-[current=page]:border-accent"
          >
            {t(`nav.${screen}`)}
          </NavLink>
        ))}
      </nav>
    );
  }
  return (
    <nav
      aria-label={t('app.navigation')}
      className="fixed inset-x-0 bottom-0 z-30 grid grid-cols-6 border-t border-rule bg-raised px-1 pb-[env(safe-area-inset-bottom)] font-display print:hidden"
    >
      {SCREENS.map((screen) => (
        <NavLink
          key={screen}
          to={paths[screen].to()}
          end={screen === 'dossier'}
          className="grid min-h-[3.6rem] min-w-0 content-center justify-items-center gap-0.5 text-[clamp(0.78rem,3.9vw,1.1rem)] leading-[1.15] text-soft aria-[current=page]:font-bold aria-[current=page]:text-accent"
        >
          <Icon name={screen} />
          <span className="text-center whitespace-nowrap">{t(`nav.${screen}`)}</span>
        </NavLink>
      ))}
    </nav>
  );
}

/** States of the whole app, one line each: no connection, nothing kept, a next release. */
function States() {
  const { t } = useText();
  const { online, update } = useOffline();
  const kept = useQuery(storageQuery()).data;
  const [hidden, setHidden] = useState(false);
  return (
    <>
      {!online && <Banner>{t('state.offline')}</Banner>}
      {!kept && !hidden && (
        <Banner>
          <span>{t('state.noStorage')}</span>
          <Button look="quiet" onClick={() => setHidden(true)}>
            {t('state.dismiss')}
          </Button>
        </Banner>
      )}
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
    document.title = title ? `${title} · ${t('app.name')}` : t('app.name');
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
        <div className="page flex min-h-[3.4rem] items-center gap-9 desk:min-h-[4.5rem]">
          <NavLink to={paths.dossier.to()} aria-label={t('app.home')} className="tap inline-flex items-center font-display text-[2.1rem]/[1.3] font-bold">
            {t('app.name')}
          </NavLink>
          {wide && <Navigation wide />}
          <div className="ms-auto">
            <IconButton icon="command" label={t('keys.palette')} onClick={() => runCommand('palette')} />
          </div>
        </div>
      </header>
      {state === 'loading' && <div aria-hidden="true" className="fixed inset-x-0 top-0 z-50 h-[3px] animate-pulse bg-accent" />}
      <States />
      <main id="content" ref={main} tabIndex={-1} className="min-h-[70dvh] pb-20 outline-none desk:pb-0">
        <Outlet />
      </main>
      {!wide && <Navigation wide={false} />}
      <AppCommands />
      <ScrollRestoration />
    </Toasts>
  );
}
