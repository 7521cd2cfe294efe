/** The day as of which all is shown. It is set before anything is asked, and stays while the page is open: another day is another page. */
let day = '';

/** Set it: an ISO day, or empty for all that there is. */
export const setAsOf = (iso: string): void => {
  day = iso;
};

/** Give it. */
export const asOf = (): string => day;
