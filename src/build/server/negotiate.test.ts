import { describe, expect, test } from 'vitest';
import type { BuiltFile } from '#build/server/builtFiles.ts';
import { chooseForm, continues, preconditions } from '#build/server/negotiate.ts';

const form = (coding: 'br' | 'gzip' | 'identity') => ({ path: coding, size: 1, coding, etag: `"${coding}"` });
const file: BuiltFile = { type: 'text/plain', modified: new Date('2025-03-04T05:06:07.890Z'), forms: [form('br'), form('gzip'), form('identity')] };
const MODIFIED = 'Tue, 04 Mar 2025 05:06:07 GMT';

describe('a browser is sent what it can unpack', () => {
  test.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['BR', 'br'],
    ['br;q=0, gzip', 'gzip'],
    ['br; q=0.1, gzip; q=0.8', 'gzip'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['identity, br;q=0.5', 'identity'],
    ['identity;q=0, gzip;q=0', 'identity'],
    ['library', 'identity'],
    ['br;q=x', 'identity'],
    [';;,,', 'identity'],
  ])('«%s» gets %s', (header, coding) => expect(chooseForm(file, header).coding).toBe(coding));
});

describe('a browser that has a copy', () => {
  test.each<[headers: Record<string, string>, status: number, when: string]>([
    [{ 'if-none-match': '"br"' }, 304, 'this one'],
    [{ 'if-none-match': 'W/"br"' }, 304, 'this one, compared weakly'],
    [{ 'if-none-match': '"x", "br"' }, 304, 'this one among others'],
    [{ 'if-none-match': '*' }, 304, 'any'],
    [{ 'if-none-match': '"gzip"' }, 200, 'another form of it'],
    [{ 'if-none-match': '"x"', 'if-modified-since': MODIFIED }, 200, 'another one: the tag outweighs the day'],
    [{ 'if-modified-since': MODIFIED }, 304, 'of the same second'],
    [{ 'if-modified-since': 'Tue, 04 Mar 2025 05:06:06 GMT' }, 200, 'of a second before'],
    [{ 'if-modified-since': 'yesterday' }, 200, 'of no day'],
    [{ 'if-match': '"br"' }, 200, 'and wants only this'],
    [{ 'if-match': 'W/"br"' }, 412, 'that may differ, and wants only this'],
    [{ 'if-match': '"x"' }, 412, 'that is gone'],
    [{ 'if-unmodified-since': MODIFIED }, 200, 'not changed since'],
    [{ 'if-unmodified-since': 'Tue, 04 Mar 2025 05:06:06 GMT' }, 412, 'changed since'],
  ])('%j gets %i: %s', (headers, status) => expect(preconditions(headers, form('br'), file.modified)).toBe(status));

  test.each([
    [undefined, true],
    ['"br"', true],
    ['W/"br"', false],
    ['"gzip"', false],
    [MODIFIED, true],
    ['Tue, 04 Mar 2025 05:06:08 GMT', false],
    ['', false],
  ])('goes on with its part: If-Range %s is %s', (header, expected) => expect(continues(header, form('br'), file.modified)).toBe(expected));
});
