/** Years and months, newest first, each with how many things it holds; `WHOLE_YEAR` in place of a month for what spans all of its year, at the year's end. */
export type TimeGroup = { readonly year: string; readonly month: string; readonly count: number };
export const WHOLE_YEAR = 'year';
