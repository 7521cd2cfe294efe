/** What is compared of a story's text, where a test does not care: no text. */
import { SHINGLES, type OriginFeatures } from '#pipeline/origins/originFeatures.ts';

export const noText: OriginFeatures = { own: [], reported: [], quoted: [], below: SHINGLES, end: [], title: null, credits: [], agency: null };
