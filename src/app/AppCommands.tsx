import { lazy, Suspense, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { withMoreWords } from '#i18n/setup.ts';
import { useText } from '#i18n/useText.ts';
import { useSettings } from '#queries/settings.ts';
import { useCommandKeys, useCommands, type Command } from '#ui/keys/commands.ts';
import { SCREENS, type Screen } from '#url/paths.ts';
import { addressNow } from '#app/addressNow.ts';

const KeysDialog = lazy(withMoreWords(async () => ({ default: (await import('#features/keys/KeysDialog.tsx')).KeysDialog })));
const Palette = lazy(withMoreWords(async () => ({ default: (await import('#features/palette/Palette.tsx')).Palette })));

/** The field of the search screen, where it is open; going there puts the focus in it as well. */
const searchField = () => document.querySelector<HTMLElement>('main input[type="search"]');

/** Put the focus on the headline `by` further on among the stories listed, and bring it into sight. */
function moveInList(by: 1 | -1): void {
  const headlines = [...document.querySelectorAll<HTMLElement>('main article :is(h2, h3, h4) a, main ol li p a')];
  const at = headlines.indexOf(document.activeElement as HTMLElement);
  const next = headlines[at < 0 ? (by > 0 ? 0 : headlines.length - 1) : Math.min(headlines.length - 1, Math.max(0, at + by))];
  next?.focus();
  next?.scrollIntoView({ block: 'center' });
}

/** The commands that every screen has, the keys that call them, and their two windows: the palette and the list of keys. */
export function AppCommands() {
  const { t } = useText();
  const navigate = useNavigate();
  const { keys } = useSettings();
  const [open, setOpen] = useState<'keys' | 'palette' | null>(null);
  const commands = useMemo<Command[]>(() => {
    const go = (screen: Screen) => void navigate(addressNow(screen));
    const toSearch = () => {
      const field = searchField();
      if (field) field.focus();
      else go('search');
    };
    return [
      { id: 'palette', label: t('keys.palette'), keys: ['mod+k'], run: () => setOpen('palette') },
      { id: 'keys', label: t('keys.show'), keys: ['?'], run: () => setOpen('keys') },
      { id: 'search', label: t('keys.search'), keys: ['/'], run: toSearch },
      { id: 'next', label: t('keys.nextItem'), keys: ['j'], run: () => moveInList(1) },
      { id: 'previous', label: t('keys.previousItem'), keys: ['k'], run: () => moveInList(-1) },
      ...SCREENS.map((screen) => ({ id: `go-${screen}`, label: t('keys.go', { screen: t(`nav.${screen}`) }), run: () => go(screen) })),
    ];
  }, [t, navigate]);
  useCommands(commands, 'everywhere');
  useCommandKeys(keys === 'on');
  const close = (which: typeof open) => setOpen((now) => (now === which ? null : now));
  return (
    <Suspense>
      {open === 'keys' && <KeysDialog open onClose={() => close('keys')} />}
      {open === 'palette' && <Palette open onClose={() => close('palette')} />}
    </Suspense>
  );
}
