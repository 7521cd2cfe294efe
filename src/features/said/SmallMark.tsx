import { Sheet } from '#cards/Sheet.tsx';
import type { SpeakerRow } from '#queries/said.ts';
import { TypeMark } from '#ui/Chip.tsx';

/** The small sign of a speaker, before its name in a list of choices. */
export function SmallMark({ speaker: { type } }: { speaker: Pick<SpeakerRow, 'type'> }) {
  if (type === 'text') return <Sheet className="size-3 shrink-0" />;
  if (type !== null) return <TypeMark mark={type} />;
  return <span aria-hidden="true" className="inline-block size-[0.55rem] shrink-0 rounded-pill border-[1.5px] border-dashed border-accent" />;
}
