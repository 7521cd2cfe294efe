import { expect, test } from 'vitest';
import { coveredBelow } from '#ui/useKeyboard.ts';

test.each([
  [{ inner: 844, height: 844, offset: 0, scale: 1 }, 0, 'no keyboard'],
  [{ inner: 844, height: 508, offset: 0, scale: 1 }, 336, 'a keyboard over the page'],
  [{ inner: 844, height: 508, offset: 100, scale: 1 }, 236, 'a keyboard, and the page pushed up'],
  [{ inner: 508, height: 508, offset: 0, scale: 1 }, 0, 'a browser that shrinks the page itself'],
  [{ inner: 844, height: 422, offset: 200, scale: 2 }, 0, 'a page enlarged with two fingers'],
  [{ inner: 844, height: 850, offset: 0, scale: 1 }, 0, 'a bar of the browser that goes away'],
])('%o: %i px covered (%s)', (visible, covered) => expect(coveredBelow(visible)).toBe(covered));
