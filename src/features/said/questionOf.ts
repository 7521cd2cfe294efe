/** From the address to what is asked of the sayings. Pure. */
import { SAYING_VERBS, type SayingVerb } from '#bundle/schema.ts';
import type { SaidQuestion } from '#queries/said.ts';
import type { Question } from '#queries/shown.ts';
import type { SaidView } from '#url/said.ts';

/** The groups of verbs, as the address names them. */
export const VERBS: readonly SayingVerb[] = SAYING_VERBS;

/** Give the question of a screen; `order`: where the address does not say. */
export const saidQuestion = (selection: Question['selection'], view: SaidView, order: 'old' | 'new'): SaidQuestion => ({
  selection,
  speaker: view.speaker,
  verb: view.verb,
  form: view.form,
  group: view.group,
  order: view.order ?? order,
});
