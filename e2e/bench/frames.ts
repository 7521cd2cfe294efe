/** The main thread's work, frame by frame, read from a trace of Chromium. */

type TraceEvent = { readonly name: string; readonly ph: string; readonly ts: number; readonly dur?: number; readonly tdur?: number; readonly pid: number; readonly tid: number; readonly args: { readonly name?: string } };

/** What must be traced. */
export const CATEGORIES = ['toplevel', 'devtools.timeline'];
const TASK = 'ThreadControllerImpl::RunTask';
/** What ends a frame's work on the main thread. */
const FRAME = 'Layerize';
/** Below this a frame has not been worked on. */
const IDLE = 0.5;

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;

/** Give the milliseconds of processor time that the page's main thread worked for each frame that it drew. */
export function frameWork(trace: Buffer): number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: readonly TraceEvent[] };
  const threads = new Map<string, TraceEvent[]>();
  for (const event of traceEvents) if (event.name === 'thread_name' && event.args.name === 'CrRendererMain') threads.set(threadOf(event), []);
  for (const event of traceEvents) threads.get(threadOf(event))?.push(event);
  const main = [...threads.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
  const frames = main.filter(({ name, dur }) => name === FRAME && dur !== undefined).map(({ ts }) => ts).toSorted((a, b) => a - b);
  const work = frames.map(() => 0);
  let frame = 0;
  for (const task of main.filter(({ name, dur }) => name === TASK && dur !== undefined).toSorted((a, b) => a.ts - b.ts)) {
    while (frame < frames.length && frames[frame]! < task.ts) frame++;
    if (frame < frames.length) work[frame]! += (task.tdur ?? task.dur!) / 1000;
  }
  return work.filter((time) => time > IDLE);
}
