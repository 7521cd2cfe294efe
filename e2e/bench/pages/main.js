/** Draws made events with one of the timelines when `bench.start` is called; `which` and `events` stand in the address. */
import { makeEvents } from './makeEvents.ts';

const asked = new URLSearchParams(location.search);
const pages = {
  ours: () => import('./ours.tsx'),
  vis: () => import('./vis.js'),
  knight: () => import('./knight.js'),
};
const events = makeEvents(Number(asked.get('events')));
const { prepare } = await pages[asked.get('which')]();
const { draw, isDrawn } = await prepare(document.getElementById('root'), events, asked.get('density') === 'month');

/** Draw, and give the milliseconds until it was painted. */
const start = () =>
  new Promise((done) => {
    const began = performance.now();
    draw();
    const look = () => {
      if (isDrawn()) requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)));
      else requestAnimationFrame(look);
    };
    look();
  });
globalThis.bench = { start };
