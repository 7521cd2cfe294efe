/** Cut the families to what is read here; the cut files are kept in a cache folder, named by what made them. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

const range = (from: number, to: number): string => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');

/**
 * Arabic letters, marks and digits of Arabic and Persian, its punctuation, joiners, lam-alef and the honorific ﷺ. What a face
 * has no glyph for is not cut into it; the style sheet (src/app/fonts.css) gives it another of our faces for those letters.
 */
export const ARABIC = [
  range(0x60c, 0x60c),
  range(0x61b, 0x61b),
  range(0x61f, 0x63a),
  range(0x640, 0x652),
  range(0x653, 0x655),
  range(0x660, 0x66d),
  range(0x670, 0x671),
  'پچژڤکگھیەېڭۀ',
  range(0x6f0, 0x6f9),
  '\u200C\u200D',
  '﴾﴿ﷲﷺ',
].join('');
/** Latin as it stands in Arabic news: ASCII, Western European letters, quotation marks, dashes. The same holds for it. */
export const LATIN = [
  range(0x20, 0x7e),
  range(0xa0, 0xff),
  'ıŒœ',
  '\u2009\u2013\u2014\u2018\u2019\u201A\u201C\u201D\u201E\u2022\u2026\u2039\u203A\u20AC\u2212',
].join('');

const FILES = [
  { family: 'markazi-text', script: 'arabic', text: ARABIC },
  { family: 'markazi-text', script: 'latin', text: LATIN },
  { family: 'noto-naskh-arabic', script: 'arabic', text: ARABIC },
  { family: 'noto-naskh-arabic', script: 'latin', text: LATIN },
  { family: 'noto-sans-arabic', script: 'arabic', text: ARABIC },
  { family: 'noto-sans-arabic', script: 'latin', text: LATIN },
] as const;

/** Write the cut fonts to `folder`, unless files made from the same source and letters are there already. */
async function cutFonts(root: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { family, script, text } of FILES) {
    const source = readFileSync(join(root, 'node_modules/@fontsource-variable', family, 'files', `${family}-${script}-wght-normal.woff2`));
    const hash = createHash('sha256').update(source).update(text).digest('hex').slice(0, 16);
    const kept = join(folder, `${family}-${script}.${hash}.woff2`);
    if (!existsSync(kept)) {
      const cut = await subsetFont(source, text, { targetFormat: 'woff2', variationAxes: { wght: { min: 400, max: 700 } } });
      writeFileSync(kept, cut);
    }
    copyFileSync(kept, join(folder, `${family}-${script}.woff2`));
  }
}

/** Give the files of the two families that every reader sees, in one script, out of what a build wrote. */
export const facesIn = (bundle: object | undefined, script: 'arabic' | 'latin'): string[] =>
  Object.keys(bundle ?? {})
    .filter((file) => file.endsWith('.woff2') && ['markazi-text', 'noto-naskh-arabic'].some((family) => file.includes(`/${family}-${script}-`)))
    .toSorted();

/** Offer the cut fonts to the style sheet as `@fonts/…` and preload the Arabic ones; for English the first frame's script preloads the Latin ones. */
export function fonts(root: string): Plugin {
  const folder = join(root, '.cache/fonts');
  let base = '/';
  return {
    name: 'siyaq-fonts',
    async config() {
      await cutFonts(root, folder);
      return { resolve: { alias: { '@fonts': folder } } };
    },
    generateBundle() {
      for (const family of new Set(FILES.map((file) => file.family))) {
        const source = readFileSync(join(root, 'node_modules/@fontsource-variable', family, 'LICENSE'));
        this.emitFile({ type: 'asset', fileName: `licences/${family}.txt`, source });
      }
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) =>
        facesIn(bundle, 'arabic').map((file) => ({
          tag: 'link',
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `${base}${file}`, crossorigin: '' },
          injectTo: 'head-prepend' as const,
        })),
    },
    configResolved: (config) => {
      base = config.base;
    },
  };
}
