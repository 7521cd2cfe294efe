/** What very many stories say alike is in memory once: records that were read one by one would each have their own. */
import type { Saying } from '#pipeline/quotes/sayings.ts';
import type { StoryFeatures } from '#pipeline/storyRecord.ts';

/** Give a function that gives one and the same string for all that are alike: those of records that were read one by one are each their own. */
function sharing(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const one = known.get(text);
    if (one === undefined) known.set(text, text);
    return one ?? text;
  };
}

/** What is one and the same for all that are alike. */
type Sharing = { readonly text: (text: string) => string; readonly keys: (keys: readonly number[]) => readonly number[] };
/** Begin to share. */
export function sharingAll(): Sharing {
  const known = new Map<string, readonly number[]>();
  // The same words stand in very many mentions.
  const keys = (own: readonly number[]) => {
    const name = own.join(' ');
    const one = known.get(name);
    if (one === undefined) known.set(name, own);
    return one ?? own;
  };
  return { text: sharing(), keys };
}

const sharedMention = ({ features, ...event }: StoryFeatures['events'][number], { text, keys }: Sharing): StoryFeatures['events'][number] => ({
  ...event,
  from: text(event.from),
  to: text(event.to),
  entities: event.entities.map(text),
  features: { ...features, own: features.own.map(keys), beside: features.beside.map(keys), before: features.before.map(keys), topic: features.topic.map(keys) },
});

function sharedSentences({ title, sentences }: StoryFeatures['told'], { keys }: Sharing): StoryFeatures['told'] {
  const shared = (sentence: StoryFeatures['told']['title']) => ({ ...sentence, words: sentence.words.map(keys) });
  return { title: shared(title), sentences: sentences.map(shared) };
}

const sharedSaying = (saying: Saying, share: Sharing['text']): Saying => ({
  ...saying,
  name: saying.name === null ? null : share(saying.name),
  entity: saying.entity === null ? null : share(saying.entity),
  verb: saying.verb === null ? null : share(saying.verb),
});

/** Give what is kept of a story, with what others have said already shared with them. */
export const sharedFeatures = (features: StoryFeatures, sharing: Sharing, share = sharing.text): StoryFeatures => ({
  ...features,
  file: share(features.file),
  outlet: features.outlet === null ? null : share(features.outlet),
  countries: features.countries.map(share),
  entities: features.entities.map(({ id, mentions }) => ({ id: share(id), mentions })),
  events: features.events.map((event) => sharedMention(event, sharing)),
  counted: features.counted.map((figure) => ({ ...figure, entities: figure.entities.map(share) })),
  told: sharedSentences(features.told, sharing),
  forms: features.forms.map(([entity, kind, surface, count]) => [share(entity), kind, share(surface), count] as const),
  said: features.said.map((saying) => sharedSaying(saying, share)),
});
