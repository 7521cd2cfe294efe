import { expect, test } from 'vitest';
import { keyOf } from '#ui/keys/keyOf.ts';

const none = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false };
test.each([
  ['a Latin letter', { key: 'b', code: 'KeyB' }, 'rtl', 'b'],
  ['the same key under an Arabic layout', { key: 'لا', code: 'KeyB' }, 'rtl', 'b'],
  ['a letter of a French layout counts as printed', { key: 'a', code: 'KeyQ' }, 'ltr', 'a'],
  ['a capital', { key: 'B', code: 'KeyB', shiftKey: true }, 'ltr', 'b'],
  ['the slash', { key: '/', code: 'Slash' }, 'ltr', '/'],
  ['the slash under an Arabic layout', { key: 'ظ', code: 'Slash' }, 'rtl', '/'],
  ['the question mark', { key: '?', code: 'Slash', shiftKey: true }, 'ltr', '?'],
  ['the Arabic question mark', { key: '؟', code: 'Slash', shiftKey: true }, 'rtl', '?'],
  ['with Ctrl', { key: 'k', code: 'KeyK', ctrlKey: true }, 'ltr', 'mod+k'],
  ['with Command, Arabic', { key: 'ن', code: 'KeyK', metaKey: true }, 'rtl', 'mod+k'],
  ['onward is to the left in Arabic', { key: 'ArrowLeft', code: 'ArrowLeft' }, 'rtl', 'Onward'],
  ['and to the right in English', { key: 'ArrowRight', code: 'ArrowRight' }, 'ltr', 'Onward'],
  ['back is to the right in Arabic', { key: 'ArrowRight', code: 'ArrowRight' }, 'rtl', 'Back'],
  ['Alt is the browser’s', { key: 'b', code: 'KeyB', altKey: true }, 'ltr', null],
  ['Escape', { key: 'Escape', code: 'Escape' }, 'rtl', 'Escape'],
] as const)('%s', (_, pressed, dir, name) => expect(keyOf({ ...none, ...pressed }, dir)).toBe(name));
