/** The name of a pressed key, whatever the keyboard's layout and the page's direction. Pure. */

export type Pressed = { readonly key: string; readonly code: string; readonly shiftKey: boolean; readonly ctrlKey: boolean; readonly altKey: boolean; readonly metaKey: boolean };

/** Signs by their place on the keyboard: under an Arabic layout the keys of `/` and `?` print ظ and ؟. */
const SIGNS: Readonly<Record<string, readonly [plain: string, shifted: string]>> = { Slash: ['/', '?'] };

/**
 * Name a pressed key: a small Latin letter, a sign, or the key's own name; `mod+k` with Ctrl or Command.
 * A letter of a Latin layout counts as printed; under any other layout the key's place counts (`KeyB` is b).
 * `Onward` and `Back` are the arrows that lead onward and back in the direction of reading. Null where Alt is down.
 */
export function keyOf({ key, code, shiftKey, ctrlKey, altKey, metaKey }: Pressed, dir: 'rtl' | 'ltr'): string | null {
  if (altKey) return null;
  const mod = ctrlKey || metaKey ? 'mod+' : '';
  if (key === 'ArrowLeft' || key === 'ArrowRight') return `${mod}${(key === 'ArrowLeft') === (dir === 'rtl') ? 'Onward' : 'Back'}`;
  if (/^[a-z]$/i.test(key)) return `${mod}${key.toLowerCase()}`;
  if (key === '/' || key === '?') return mod + key;
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter) return `${mod}${letter.toLowerCase()}`;
  const sign = SIGNS[code]?.[shiftKey ? 1 : 0];
  return mod + (sign ?? key);
}
