/** The colours and letters of the drawing, read from the page as it is set now. */

const NAMES = ['paper', 'ink', 'soft', 'rule', 'field', 'accent', 'wash', 'warn'] as const;
/** `fill`: inside what is filled. */
type Colour = (typeof NAMES)[number] | 'fill';
export type Palette = Readonly<Record<Colour, string>>;
/** `size`: letters of the drawing in CSS pixels; `family` as a font needs it. */
export type Look = { readonly palette: Palette; readonly family: string; readonly size: number; readonly forced: boolean };

/** Ink on white. */
const PRINT: Palette = { paper: '#fff', ink: '#000', soft: '#333', rule: '#999', field: '#666', accent: '#000', fill: '#000', wash: '#eee', warn: '#000' };
/** With forced colours strokes take the colour of text, and fills that of a choice. */
const FORCED: Palette = {
  paper: 'Canvas',
  ink: 'CanvasText',
  soft: 'CanvasText',
  rule: 'GrayText',
  field: 'CanvasText',
  accent: 'CanvasText',
  fill: 'Highlight',
  wash: 'Canvas',
  warn: 'CanvasText',
};

/** Turn names of system colours into colours, by an element of the page: a canvas need not know them. */
function resolved(palette: Palette, element: HTMLElement): Palette {
  const probe = element.ownerDocument.createElement('span');
  probe.style.forcedColorAdjust = 'none';
  element.parentElement?.append(probe);
  const colour = (name: string) => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  };
  const found = Object.fromEntries(Object.entries(palette).map(([name, value]) => [name, colour(value)])) as Palette;
  probe.remove();
  return found;
}

/** The same letters in ink on white. */
export const printed = (look: Look): Look => ({ ...look, palette: PRINT, forced: false });

/** Read the look of an element of the page. */
export function lookOf(element: HTMLElement): Look {
  const style = getComputedStyle(element);
  const forced = matchMedia('(forced-colors: active)').matches;
  const colour = (name: Colour) => style.getPropertyValue(`--color-${name}`).trim() || PRINT[name];
  const own = () => ({ ...Object.fromEntries(NAMES.map((name) => [name, colour(name)])), fill: colour('accent') }) as Palette;
  const palette = forced ? resolved(FORCED, element) : own();
  return { palette, family: style.fontFamily, size: Number.parseFloat(style.fontSize), forced };
}

/** Call when the page may be set otherwise: its theme, its letters, the device's own colours. Gives the way to stop. */
export function followLook(changed: () => void): () => void {
  const watch = new MutationObserver(changed);
  watch.observe(document.documentElement, { attributes: true });
  const medias = ['(forced-colors: active)', '(prefers-color-scheme: dark)'].map((query) => matchMedia(query));
  for (const media of medias) media.addEventListener('change', changed);
  document.fonts.addEventListener('loadingdone', changed);
  return () => {
    watch.disconnect();
    for (const media of medias) media.removeEventListener('change', changed);
    document.fonts.removeEventListener('loadingdone', changed);
  };
}
