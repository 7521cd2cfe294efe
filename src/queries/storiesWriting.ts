/** Which stories write some words. */
import { PLACES_MOST } from '#bundle/corrections.ts';
import { engine } from '#queries/shown.ts';

const ANY = { in: [], out: [] };

/** Give the ids of the stories whose text holds these words beside each other, as many as a correction may speak of. */
export async function storiesWriting(words: string): Promise<string[]> {
  const ask = await engine();
  const selection = {
    words: `"${words.replaceAll('"', ' ')}"`,
    country: ANY,
    entity: ANY,
    outlet: ANY,
    kind: ANY,
    saved: null,
    from: '',
    to: '',
    by: 'published' as const,
  };
  const { stories } = await ask('shown', [{ selection, listed: 'stories', grouped: false, picked: { from: '', to: '' } }]);
  const { items } = await ask('cards', [[...stories.subarray(0, PLACES_MOST)]]);
  return items.flatMap((card) => card?.id ?? []);
}
