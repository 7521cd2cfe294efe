import type { MouseEvent } from 'react';

/** Tell whether a click on a link asks for this tab, not for another tab, a window or a file. */
export const isPlainClick = ({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
