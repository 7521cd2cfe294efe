/** A place where words are given to someone. */
import type { Content } from '#pipeline/quotes/scanContent.ts';
import type { Phrase } from '#pipeline/quotes/names.ts';
import type { SpeechForm } from '#pipeline/quotes/speechWords.ts';

export type Cue = {
  readonly kind: 'verb' | 'participle' | 'noun' | 'source';
  /** Its first word, with what introduces it, and where the content before it ends. */
  readonly from: number;
  /** The word that gives the words to the speaker. */
  readonly verb: number;
  readonly verbTo: number;
  readonly form: SpeechForm;
  readonly and: boolean;
  readonly speaker: Phrase | null;
  /** What is glued before the speaker's first word. */
  readonly glued: '' | 'ل';
  readonly content: Content;
  /** For a source: it speaks of what stands before it, or of what follows. */
  readonly looks: 'ahead' | 'back';
  /** Impersonal («يقال إن»): nobody says it. */
  readonly nobody: boolean;
};

/** The form of what is no verb of its own: a source, «نقلت … عن». */
export const SAY: SpeechForm = { kind: 'verb', strength: 'say', gender: 'any', preps: [], maksura: false };
