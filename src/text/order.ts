/** Order strings by code units: the same in every locale. */
export const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
