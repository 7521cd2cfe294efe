import { expect, test } from 'vitest';
import { asOfIn, carryAsOf, withAsOf } from '#url/asOf.ts';

test.each([
  ['/story/bridge', { pathname: '/story/bridge', search: '?asof=2024-10', hash: '' }],
  ['/story/bridge#p3', { pathname: '/story/bridge', search: '?asof=2024-10', hash: '#p3' }],
  ['/timeline?country=KP&from=2024#list', { pathname: '/timeline', search: '?country=KP&from=2024&asof=2024-10', hash: '#list' }],
  ['?country=KP', { search: '?country=KP&asof=2024-10', hash: '' }],
  ['/?asof=2023', { pathname: '/', search: '?asof=2024-10', hash: '' }],
])('%s keeps the day', (to, parts) => expect(carryAsOf(to, '2024-10')).toEqual(parts));

test('parts of an address keep it too', () => expect(carryAsOf({ search: 'country=KP' }, '2024-10')).toEqual({ search: '?country=KP&asof=2024-10' }));

test('it is read, and taken out again', () => {
  expect(asOfIn('?country=KP&asof=2024-10')).toBe('2024-10');
  expect(asOfIn('?country=KP')).toBeNull();
  expect(withAsOf('?country=KP&asof=2024-10', null)).toBe('?country=KP');
  expect(withAsOf('?asof=2024-10', null)).toBe('');
});
