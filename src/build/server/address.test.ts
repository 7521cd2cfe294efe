import { describe, expect, test } from 'vitest';
import { isHashed, isScreen, readAddress } from '#build/server/address.ts';

describe('an address is read', () => {
  test.each([
    ['/', '/'],
    ['/story/x?q=1#p2', '/story/x'],
    ['/story/%D8%AE%D8%A8%D8%B1', '/story/خبر'],
    ['http://else.example/timeline', '/timeline'],
    ['http://else.example', '/'],
    ['/a..b/...', '/a..b/...'],
    ['//story', '//story'],
  ])('%s is %s', (target, path) => expect(readAddress(target, '/')).toEqual({ path }));

  test.each([
    ['/%', 400],
    ['/%E0%A4', 400],
    ['/a%00.js', 400],
    ['/%0d%0aX: 1', 400],
    ['*', 400],
    ['x', 400],
    ['/../secret', 404],
    ['/%2e%2e/secret', 404],
    ['/a/%2E%2E%2Fsecret', 404],
    ['/./x', 404],
    ['/..%5csecret', 404],
    ['/..', 404],
  ])('%s is refused with %i', (target, refused) => expect(readAddress(target, '/')).toEqual({ refused }));

  test.each([
    ['/siyaq/', { path: '/' }],
    ['/siyaq/story/x', { path: '/story/x' }],
    ['/siyaq', { moveTo: '/siyaq/' }],
    ['/', { moveTo: '/siyaq/' }],
    ['/siyaq?country=KP&q=%D8%AE#p2', { moveTo: '/siyaq/?country=KP&q=%D8%AE' }],
    ['/?q=\u00D8\u00AE\u007F', { moveTo: '/siyaq/?q=%D8%AE%7F' }],
    ['/siyaqx', { refused: 404 }],
    ['/story/x', { refused: 404 }],
    ['//siyaq/', { refused: 404 }],
  ])('below /siyaq/, %s leads to %j', (target, address) => expect(readAddress(target, '/siyaq/')).toEqual(address));
});

test.each([
  ['/', true],
  ['/story/قصة-أولى', true],
  ['/no/such/screen', true],
  ['/compare/bridge.2', true],
  ['/compare/خبر.12', true],
  ['/compare/bridge.mp3', false],
  ['/x.js', false],
  ['/story/قصة.json', false],
  ['/favicon.ico/', false],
  ['/assets/x', false],
  ['/bundle/', false],
  ['/.env', false],
])('%s is a screen: %s', (path, expected) => expect(isScreen(path)).toBe(expected));

test.each([
  ['/assets/index-DkR3x_a1.js', true],
  ['/bundle/dossier-0123456789ab.json', true],
  ['/bundle/manifest.json', false],
  ['/pictures/icon-maskable-512.png', false],
  ['/index.html', false],
])('%s has its hash in its name: %s', (path, expected) => expect(isHashed(path)).toBe(expected));
