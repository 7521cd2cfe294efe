/**
 * Cases of the public set of Arabic time expressions (facebook/duckling's `AR/Corpus.hs`, in the order of its cases) that
 * read a bare name as the one to come. In news a bare weekday is the most recent and a day without its year the
 * nearest, so they are left out of the figure: index to why.
 */
export const READ_AS_NEXT: ReadonlyMap<number, 'weekday' | 'month'> = new Map([
  ...[18, 22, 24, 25, 28, 30, 32].map((index) => [index, 'weekday'] as const),
  ...[85, 86, 87, 94, 95, 96, 163, 164, 165, 166].map((index) => [index, 'month'] as const),
]);
