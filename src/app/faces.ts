/** When our own faces are shown: before the first words, or, where they come late, with the next screen, so that no line breaks anew while it is read. */
import type { Settings } from '#storage/settings.ts';

const FACES = ['600 1em "Siyaq Display"', '400 1em "Siyaq Naskh"'];
const STORY_FACE: Record<Settings['family'], readonly string[]> = { naskh: [], modern: ['400 1em "Siyaq Sans"'], system: [] };
const LONGEST_WAIT = 1000;

/**
 * Wait a moment for the faces, of which the Arabic ones are preloaded. Late ones are held back by `data-faces`;
 * the function given lets them be seen, and is called where another screen comes.
 */
export async function openFaces(family: Settings['family']): Promise<() => void> {
  const { dataset } = document.documentElement;
  const loading = Promise.allSettled([...FACES, ...STORY_FACE[family]].map((face) => document.fonts.load(face, 'سياق 1a')));
  const late = new Promise<'late'>((resolve) => setTimeout(resolve, LONGEST_WAIT, 'late'));
  if ((await Promise.race([loading, late])) !== 'late') return () => {};
  dataset['faces'] = 'late';
  let here = false;
  void loading.then(() => (here = true));
  return () => {
    if (here) delete dataset['faces'];
  };
}
