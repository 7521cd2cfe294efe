import { expect, test } from 'vitest';
import { isNoSpeaker } from '#pipeline/quotes/noSpeaker.ts';

test.each(['ومنها روسيا', 'فيها الوزير', 'وزارة', 'رئيس', 'الصفحة', 'القصة'])('«%s» names no speaker', (name) => expect(isNoSpeaker(name)).toBe(true));

test.each(['وزارة الخارجية', 'رئيس البلدية', 'الوزارة', 'مصادر', 'منى', 'الصفحة الرسمية للنادي', 'فيصل القاسم'])('«%s» names one', (name) =>
  expect(isNoSpeaker(name)).toBe(false),
);
