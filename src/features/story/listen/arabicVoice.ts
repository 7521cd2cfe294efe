/** Choose the voice that reads Arabic: one on the device before one that needs a connection; null where there is none. */
export const arabicVoice = <V extends { lang: string; localService: boolean }>(voices: readonly V[]): V | null =>
  voices.filter((voice) => /^ar\b/i.test(voice.lang.replace('_', '-'))).toSorted((a, b) => Number(b.localService) - Number(a.localService))[0] ?? null;
