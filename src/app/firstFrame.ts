/** Runs inline before the first paint, so that language, direction and theme are right from the first frame. */
import { readSettings } from '#storage/settings.ts';
import { setFrame } from '#app/frame.ts';

setFrame(readSettings());
