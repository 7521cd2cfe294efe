/** Tell whether an element has a box on the page: it and all around it are displayed. `checkVisibility` would say so too, but came with Safari 17.4. */
export const isShown = (element: Element): boolean => element.getClientRects().length > 0;
