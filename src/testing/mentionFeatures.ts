/** What a mention of an event says, where a test does not care: nothing. */
import type { MentionFeatures } from '#pipeline/events/mentionFeatures.ts';

export const noFeatures: MentionFeatures = { known: [], sure: null, own: [], beside: [], before: [],
  topic: [], actors: [],
  surnames: [], voices: [],
  offices: [], countries: [], places: [],
  placesBeside: [],
  facilities: [],
  slots: [], counted: [], phases: [],
  deeds: [],
  reactions: [], kind: 'other' };
