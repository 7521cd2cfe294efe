/** What a picture of the strip is made of. */
import type { RefObject } from 'react';
import type { Name } from '#features/timeline/strip/names.ts';
import type { Scene } from '#features/timeline/strip/scene.ts';
import type { TickLabel } from '#features/timeline/strip/ticks.ts';

/** The strip as it stands on the screen at rest. */
export type StripPicture = {
  readonly scene: Scene;
  readonly labels: readonly TickLabel[];
  readonly names: readonly Name[];
  /** Names of lanes with their counts; none where all events stand in one lane. */
  readonly lanes: readonly { readonly name: string; readonly count: string }[];
  /** The two ends of time with their days; between them what is in sight, where that is not all. */
  readonly ends: { readonly oldest: string; readonly newest: string; readonly inSight: string | null };
  /** The days of the brush, above it; `start`: where one begins, from the older edge. */
  readonly brushDays: readonly { readonly text: string; readonly start: number }[];
  readonly measure: (text: string, strong: boolean) => number;
};

/** Where the strip leaves the way to take its picture as it is drawn then. */
export type PictureRef = RefObject<(() => StripPicture) | null>;
