import { useSyncExternalStore } from 'react';
import { arabicVoice } from '#features/story/listen/arabicVoice.ts';

const speech = (): SpeechSynthesis | null => ('speechSynthesis' in globalThis ? speechSynthesis : null);

function subscribe(changed: () => void): () => void {
  const voices = speech();
  voices?.addEventListener?.('voiceschanged', changed);
  return () => voices?.removeEventListener?.('voiceschanged', changed);
}

/** Give the browser's Arabic voice; null as long as it has none. */
export const useVoice = (): SpeechSynthesisVoice | null => useSyncExternalStore(subscribe, () => arabicVoice(speech()?.getVoices() ?? []));
