/** Which of our files are built into one chunk, so that a first visit to a story loads few files and nothing that only lists show. */

/** Files of a folder by how their names begin: these alone, or all but these. */
type Choice = { readonly only: readonly string[] } | { readonly allBut: readonly string[] };
type Choices = Readonly<Record<string, Choice>>;

/** What a story opens with; what only lists, dialogs and settings show comes with them. */
export const SHARED: Choices = {
  bundle: { allBut: ['corrections', 'days', 'differences', 'eventNumbers', 'front', 'numbers'] },
  cards: { only: ['EntityChip', 'InferredDay', 'Localized', 'Published', 'SaveButton', 'nameIn', 'sourceOf', 'useSaveStory'] },
  'features/story': { only: ['textRange'] },
  i18n: { allBut: [] },
  queries: {
    allBut: [
      'backup',
      'company',
      'compared',
      'corrected',
      'corrections',
      'engine',
      'entity',
      'front',
      'highlights',
      'keptFilters',
      'mentionCount',
      'newId',
      'said',
      'shown',
      'storiesWriting',
      'visits',
      'wholeHead',
    ],
  },
  storage: { allBut: ['backup', 'connection', 'corrections', 'database', 'highlights', 'keptFilters', 'reconcile', 'settle', 'visits'] },
  text: { only: ['digits', 'direction', 'monthNames', 'renameMonths', 'shownPieces'] },
  ui: { only: ['Bidi', 'Button', 'Chip', 'Icon', 'Menu', 'Notice', 'Popover', 'Skeleton', 'Toasts', 'copyText', 'useLatest', 'useMedia'] },
  'ui/keys': { allBut: ['Keys'] },
  url: { only: ['carry', 'paths'] },
};

/** What lists and filters share. */
export const LISTS: Choices = {
  cards: { allBut: ['ReadingSettings', 'loadCompared', 'toWords'] },
  'cards/filters': { allBut: [] },
  queries: { only: ['engine', 'keptFilters', 'mentionCount', 'shown', 'wholeHead'] },
  url: { only: ['filters'] },
};

const OURS = /\/src\/(?<folder>.+)\/(?<name>[^/]+)\.tsx?$/;

/** Give the test of a module's path that says whether it is one of these files. */
export const isOneOf =
  (choices: Choices) =>
  (path: string): boolean => {
    const { folder = '', name = '' } = OURS.exec(path)?.groups ?? {};
    const choice = choices[folder];
    if (choice === undefined) return false;
    const begins = (names: readonly string[]) => names.some((one) => name.startsWith(one));
    return 'only' in choice ? begins(choice.only) : !begins(choice.allBut);
  };
