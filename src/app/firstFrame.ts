/** Runs inline before the first paint, so that language, direction and theme are right from the first frame. */
import { readSettings } from '#storage/settings.ts';
import { setFrame } from '#app/frame.ts';

/** Addresses of the Latin faces, written in by the build (src/build/appShell.ts); absent in development. */
declare const __LATIN_FACES__: readonly string[] | undefined;

const settings = readSettings();
setFrame(settings);

// The page itself preloads the Arabic faces; English is read in the Latin ones.
if (settings.language === 'en' && typeof __LATIN_FACES__ !== 'undefined') {
  for (const href of __LATIN_FACES__)
    document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: '', href }));
}
