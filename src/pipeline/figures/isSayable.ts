/** What JSON can say: digits in a row that no number holds are left out. */
export const isSayable = ({ value, to = 0 }: { readonly value: number; readonly to?: number }): boolean => Number.isFinite(value) && Number.isFinite(to);
