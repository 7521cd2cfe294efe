/** A dossier that nobody wrote about: its title is made from what its stories name and when they were published. */
import { cleanLine } from '#text/clean.ts';
import type { Bilingual } from '#bundle/schema.ts';
import type { DossierText } from '#pipeline/dossierText.ts';
import type { Gazetteer, KnownEntity } from '#pipeline/entities/gazetteer.ts';
import type { StoryFeatures } from '#pipeline/storyRecord.ts';

/** What of a story tells of the whole. */
type DossierStory = Pick<StoryFeatures, 'outlet' | 'published' | 'entities'>;

const MOST_NAMES = 3;
const NOTHING: Bilingual = { ar: '' };

/** Give what most stories name, most first: what the gazetteer knows, and other names only where it knows none. What one of several stories names is not what they share. */
function mostPresent(stories: readonly DossierStory[], gazetteer: Gazetteer): KnownEntity[] {
  const outlets = new Set(stories.map(({ outlet }) => outlet));
  const present = new Map<string, { id: string; stories: number; mentions: number }>();
  for (const { entities } of stories) {
    for (const { id, mentions } of entities) {
      const one = present.get(id) ?? { id, stories: 0, mentions: 0 };
      present.set(id, { id, stories: one.stories + 1, mentions: one.mentions + mentions });
    }
  }
  const ranked = [...present.values()]
    .toSorted((a, b) => b.stories - a.stories || b.mentions - a.mentions || (a.id < b.id ? -1 : 1))
    .flatMap(({ id, stories: count }) => {
      const entity = gazetteer.entities.get(id);
      return entity && !outlets.has(entity.name.ar) && count >= Math.min(2, stories.length) ? [{ entity, count }] : [];
    });
  const known = ranked.filter(({ entity }) => !entity.discovered);
  const [first, ...others] = known.length > 0 ? known : ranked;
  // What far fewer stories name than the first says little of the whole.
  return first ? [first, ...others.filter(({ count }) => count * 2 >= first.count)].slice(0, MOST_NAMES).map(({ entity }) => entity) : [];
}

/** Give the first and the last year of publication; null where no story has a day. */
function yearsOf(stories: readonly DossierStory[]): readonly [string, string] | null {
  const days = stories.flatMap(({ published }) => (published ? [published.from, published.to] : [])).toSorted();
  return days.length === 0 ? null : [days[0]!.slice(0, 4), days.at(-1)!.slice(0, 4)];
}

const joinArabic = (names: readonly string[]): string => names.join(' و');
const joinEnglish = (names: readonly string[]): string => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`);

function titleOf(stories: readonly DossierStory[], gazetteer: Gazetteer): Bilingual | null {
  const names = mostPresent(stories, gazetteer).map(({ name }) => name);
  if (names.length === 0) return null;
  const years = yearsOf(stories);
  const [arabicYears, englishYears] =
    years === null ? ['', ''] : years[0] === years[1] ? [`، ${years[0]}`, `, ${years[0]}`] : [`، من ${years[0]} إلى ${years[1]}`, `, ${years[0]}–${years[1]}`];
  const english = names.flatMap(({ en }) => en ?? []);
  const ar = joinArabic(names.map((name) => name.ar)) + arabicYears;
  return english.length < names.length ? { ar } : { ar, en: joinEnglish(english) + englishYears };
}

/** A folder's name is shown as it is; as English only where it is no Arabic. */
function folderTitle(folders: readonly string[]): Bilingual {
  const ar = folders.map(cleanLine).toSorted().join('، ');
  return /\p{Script=Arabic}/u.test(ar) ? { ar } : { ar, en: ar };
}

/**
 * Give the text of a dossier without words of its own: titled by the three names that most stories share and the years
 * they span, or, where no name is known, by the folders' names. Its summary and its reasons are left out.
 */
export function deriveDossierText(stories: readonly DossierStory[], gazetteer: Gazetteer, folders: readonly string[]): DossierText {
  return { title: titleOf(stories, gazetteer) ?? folderTitle(folders), summary: NOTHING, why: NOTHING };
}
