import { expect, test } from 'vitest';
import { dayOfIso, isoOf } from '#features/timeline/strip/days.ts';
import { UNITS } from '#features/timeline/strip/model.ts';
import { eraOf, fitting, placeOf, scaleOf } from '#features/timeline/strip/scale.ts';
import { densityIn, followZoom, offsetIn, panBy, reveal, scaleIn, zoomAbout } from '#features/timeline/strip/view.ts';
import { DENSEST, densityOf, stepDay, stepDensity, unitAt, zoomAt } from '#features/timeline/strip/zoom.ts';

const WIDTH = 1000;
const day = (iso: string) => dayOfIso(iso, 'first')!;
const from = Int32Array.of(day('2022-02-24'), day('2023-09-12'), day('2025-04-30'));
const frame = { era: eraOf(from, from, WIDTH, 72)!, width: WIDTH };
const fit = fitting(frame.era, WIDTH);

test.each([
  ['2024-01-31', 'month', 1, 'first', '2024-02-29'],
  ['2024-02-29', 'month', 1, 'last', '2024-03-31'],
  ['2024-02-29', 'year', 1, 'first', '2025-02-28'],
  ['2024-06-18', 'week', -1, 'first', '2024-06-11'],
  ['2024-06-18', 'day', 10, 'last', '2024-06-28'],
  ['2024-06-18', 'month', -10, 'first', '2023-08-18'],
] as const)('%s by %s × %d, %s day of a range: %s', (iso, unit, steps, end, to) => expect(isoOf(stepDay(day(iso), unit, steps, end))).toBe(to));

test('steps lead from all that fits to single days and back, each to be told from the one before', () => {
  const closer = [fit];
  while (closer.at(-1)! < DENSEST) closer.push(stepDensity(closer.at(-1)!, fit, 1));
  expect(closer.length).toBeLessThan(12);
  expect(new Set(closer.map(unitAt))).toContain('week');
  let density = DENSEST;
  for (let i = 0; i < 20; i++) density = stepDensity(density, fit, -1);
  expect(density).toBe(fit);
});

test('a zoom’s own density is named by it, unless more fits', () => {
  for (const unit of UNITS) expect(unitAt(densityOf(unit, 0.0001))).toBe(unit);
  expect(zoomAt(fit, fit)).toBeNull();
  expect(densityOf('year', 2)).toBe(2);
});

test('zooming keeps the day under the hand', () => {
  const view = { zoom: null, density: null, middle: day('2023-09-12') };
  const next = zoomAbout(frame, 12, day('2023-09-12'), 300);
  expect(next.zoom).toBe('week');
  const scale = scaleIn(next, frame);
  expect(placeOf(scale, day('2023-09-12')) - offsetIn(next, scale, WIDTH)).toBeCloseTo(300, 3);
  expect(densityIn(view, frame)).toBe(fit);
});

test('panning ends at the ends', () => {
  const view = zoomAbout(frame, 12, day('2023-09-12'), 500);
  const scale = scaleOf(frame.era, 12);
  expect(offsetIn(panBy(view, frame, 100), scale, WIDTH) - offsetIn(view, scale, WIDTH)).toBeCloseTo(100, 3);
  expect(offsetIn(panBy(view, frame, 1e9), scale, WIDTH)).toBeCloseTo(scale.length - WIDTH, 3);
  expect(offsetIn(panBy(view, frame, -1e9), scale, WIDTH)).toBeCloseTo(0, 3);
});

test('what is out of sight is brought in sight, what is in sight stays', () => {
  const view = zoomAbout(frame, 12, day('2023-09-12'), 500);
  expect(reveal(view, frame, placeOf(scaleOf(frame.era, 12), day('2023-09-20')))).toBe(view);
  const place = placeOf(scaleOf(frame.era, 12), day('2025-04-30'));
  const next = reveal(view, frame, place);
  const at = place - offsetIn(next, scaleIn(next, frame), WIDTH);
  expect(at).toBeGreaterThan(0);
  expect(at).toBeLessThan(WIDTH);
});

test('a zoom that the screen asks for sets the density; one that a gesture named does not', () => {
  const view = zoomAbout(frame, 15, day('2023-09-12'), 500);
  expect(followZoom(view, 'week')).toBe(view);
  expect(followZoom(view, 'month').density).toBeNull();
});
