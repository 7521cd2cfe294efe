/** What the strip of time is given, and the words it shares with the timeline screen. */
import type { ReactNode } from 'react';

export type StripData = {
  /**
   * All events of the dossier, oldest first: numbers, first and last day (days from 1970-01-01), index into SIGNS, 1 where
   * stories differ on the day, 1 where the filters other than the days leave it.
   */
  readonly numbers: Uint32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly sign: Uint8Array;
  readonly differs: Uint8Array;
  readonly shown: Uint8Array;
  /** Where the mentions of an event differ: the other day that is told (days), else equal to `from`. */
  readonly other: Int32Array;
  /** Lanes, and for each placement an event's index in the arrays above and a lane's index: an event may stand in several lanes. */
  readonly lanes: readonly { readonly key: string; readonly name: string; readonly count: number }[];
  readonly placed: { readonly event: Uint32Array; readonly lane: Uint8Array };
};

/** The units of the scale, from the coarsest. */
export const UNITS = ['year', 'month', 'week', 'day'] as const;
export type Unit = (typeof UNITS)[number];
/** Null: all of it fits. */
export type Zoom = Unit | null;
/** Direction of time; rtl: oldest at the right. */
export type Axis = 'rtl' | 'ltr';

/** What an event is called; `day` is its time in words. */
export type Title = { readonly short: string; readonly full: string; readonly day: string };

export type StripProps = {
  data: StripData;
  zoom: Zoom;
  onZoom: (zoom: Zoom) => void;
  axis: Axis;
  onAxis: (axis: Axis) => void;
  /** The chosen days, ISO or empty for an open end; `onRange` is called when a handle is let go or a key pressed. */
  from: string;
  to: string;
  onRange: (from: string, to: string) => void;
  /** The names of an event, undefined while on their way; `want` is told which indices are needed now. */
  titleOf: (index: number) => Title | undefined;
  want: (indices: readonly number[]) => void;
  /** Enter or a click on an event: go to its row. */
  onOpen: (index: number) => void;
  /** The event whose row is open, or null; the month in view in the list (YYYY-MM) or null. */
  open: number | null;
  inView: string | null;
  /** One condensed lane, no zoom (phones). */
  condensed: boolean;
  /** The band of about 40 px that stays at the top while the list is scrolled. */
  thin: boolean;
  /** What stands at the start of the toolbar. */
  lead?: ReactNode;
};
