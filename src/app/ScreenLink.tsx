import type { MouseEvent } from 'react';
import { NavLink, useLocation, useNavigate, type NavLinkProps } from 'react-router';
import { isPlainClick } from '#ui/isPlainClick.ts';
import { screenAddress } from '#url/carry.ts';
import type { Screen } from '#url/paths.ts';
import { addressNow } from '#app/addressNow.ts';

/** A link of the navigation; it takes along what is filtered. A press that `onClick` has answered goes nowhere. */
export function ScreenLink({ screen, onClick, ...link }: { screen: Screen } & Omit<NavLinkProps, 'to' | 'end'>) {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const drawn = screenAddress(screen, pathname, search);
  const press = (event: MouseEvent<HTMLAnchorElement>) => {
    onClick?.(event);
    if (event.defaultPrevented) return;
    const now = addressNow(screen);
    if (now === drawn || !isPlainClick(event)) return;
    event.preventDefault();
    void navigate(now);
  };
  return <NavLink {...link} to={drawn} end={screen === 'dossier'} onClick={press} />;
}
