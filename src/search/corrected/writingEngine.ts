/** Which stories write some words, looked up in their texts. Runs in the worker, beside the engine. */
import { PLACES_MOST } from '#bundle/corrections.ts';
import type { Bundle } from '#bundle/reader.ts';
import { speltIn } from '#search/corrected/spelt.ts';
import type { Engine } from '#search/engine.ts';

/** Texts that are read at once. */
const AT_ONCE = 20;
const ANY = { in: [], out: [] };
const EVERYTHING = { country: ANY, entity: ANY, outlet: ANY, kind: ANY, saved: null, from: '', to: '', by: 'published' as const };

export class WritingEngine {
  readonly #bundle: Bundle;
  readonly #engine: Engine;

  constructor(bundle: Bundle, engine: Engine) {
    this.#bundle = bundle;
    this.#engine = engine;
  }

  /** Give the ids of the stories whose texts hold these words beside each other, as many as a correction may speak of. The index finds more than that. */
  async storiesWriting(words: string): Promise<string[]> {
    const selection = { ...EVERYTHING, words: `"${words.replaceAll('"', ' ')}"` };
    const { stories } = await this.#engine.shown({ selection, listed: 'stories', grouped: false, picked: { from: '', to: '' } });
    const writing: string[] = [];
    for (let first = 0; first < stories.length && writing.length < PLACES_MOST; first += AT_ONCE) {
      const some = await Promise.all(
        [...stories.subarray(first, first + AT_ONCE)].map(async (number) => this.#bundle.story((await this.#bundle.card(number)).id)),
      );
      for (const story of some) if (story?.paragraphs.some(({ text }) => speltIn(text, words).length > 0)) writing.push(story.id);
    }
    return writing.slice(0, PLACES_MOST);
  }
}
