/** One thing that a reader would see. */
import type { Visitor } from '../visitor.ts';

export const PHONE = 390;
export const LAPTOP = 1280;

export type Check = {
  /** What a reader would see where it passes. */
  readonly name: string;
  /** The widths that it is looked at in; both where none are named. */
  readonly widths?: readonly number[];
  readonly run: (visitor: Visitor) => Promise<void>;
};

export const STORY = '/story/belousov-in-pyongyang';
