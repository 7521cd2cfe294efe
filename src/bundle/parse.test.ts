import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { BundleError, parseAs } from '#bundle/parse.ts';
import { BUNDLE_VERSION, eventsSchema, headSchema, manifestSchema } from '#bundle/schema.ts';

const days = { from: '2024-06-18', to: '2024-06-19', precision: 'range', basis: 'stated' };
const mention = {
  ...days,
  text: '18 و19 حزيران',
  sentence: 'وصل في 18 و19 حزيران.',
  story: { id: 'a', title: { ar: 'وصول' }, published: null, voice: 'ours', outlet: null },
  paragraph: 0,
  start: 4,
  end: 7,
  view: 'own',
};
const event = {
  id: 'a.1',
  title: { ar: 'وصول' },
  titleBasis: 'derived',
  ...days,
  kind: 'meeting',
  differs: false,
  entities: [],
  chips: [],
  told: { stories: 1, mentions: 1, origins: 1 },
  mentions: [mention],
};
const events = (...list: unknown[]) => ({ version: BUNDLE_VERSION, first: 0, events: list });

describe('the door', () => {
  test('lets in what the schema says', () => expect(parseAs(eventsSchema, events(event), 'events.json')).toEqual(events(event)));
  test('leaves out what it does not know', () => expect(parseAs(eventsSchema, { ...events(), more: 1 }, 'events.json')).toEqual(events()));

  test.each<[string, unknown, string]>([
    ['nothing', null, '(top)'],
    ['a text', 'events', '(top)'],
    ['another version', { ...events(), version: BUNDLE_VERSION + 1 }, 'version'],
    ['no list', { version: BUNDLE_VERSION, first: 0 }, 'events'],
    ['a day that is a date and a time', events(event, { ...event, from: '2024-06-19T00:00' }), 'events.1.from'],
    ['a place before the text', events({ ...event, mentions: [{ ...mention, start: -1 }] }), 'events.0.mentions.0.start'],
    ['a place between letters', events({ ...event, mentions: [{ ...mention, end: 1.5 }] }), 'events.0.mentions.0.end'],
    ['an unknown precision', events({ ...event, precision: 'week' }), 'events.0.precision'],
  ])('turns away %s, naming file and path', (_, json, path) => {
    const enter = () => parseAs(eventsSchema, json, 'events.json');
    expect(enter).toThrow(BundleError);
    expect(enter).toThrow(`events.json: ${path}: `);
  });

  test('throws nothing but its own error, whatever stands outside', () =>
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(headSchema, eventsSchema, manifestSchema), (json, schema) => {
        try {
          parseAs(schema, json, 'f.json');
          expect(json).toMatchObject({ version: BUNDLE_VERSION });
        } catch (error) {
          expect(error).toMatchObject({ name: 'BundleError', file: 'f.json' });
        }
      }),
    ));
});
