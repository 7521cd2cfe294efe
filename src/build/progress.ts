/** How far a build is: one line that changes on a terminal, a line now and then elsewhere. */
import type { OnProgress, Step } from '#build/buildBundle.ts';

const WORDS = {
  en: { read: 'read', find: 'searched for names', understand: 'understood', write: 'written', of: 'of' },
  ar: { read: 'قُرئ', find: 'بُحث فيه عن أسماء', understand: 'فُهم', write: 'كُتب', of: 'من' },
} satisfies Record<string, Record<Step | 'of', string>>;
/** Fewer documents are done before anybody asks. */
const LEAST = 200;
const TERMINAL_MS = 100;
const ELSEWHERE_MS = 5000;

type Stream = { readonly isTTY?: boolean; readonly write: (text: string) => unknown };
export type Progress = { readonly on: OnProgress; readonly end: () => void };

/** Show progress on a stream; `now` gives milliseconds. `end` clears the line. */
export function progressOn(stream: Stream, language: keyof typeof WORDS, now: () => number = () => performance.now()): Progress {
  const words = WORDS[language];
  const terminal = stream.isTTY === true;
  let last = now();
  let isShown = false;
  return {
    on: (step, done, of) => {
      if (of < LEAST || now() - last < (terminal ? TERMINAL_MS : ELSEWHERE_MS)) return;
      last = now();
      const line = `${words[step]} ${done} ${words.of} ${of}`;
      stream.write(terminal ? `\r\u001B[K${line}` : `${line}\n`);
      isShown = terminal;
    },
    end: () => {
      if (isShown) stream.write('\r\u001B[K');
      isShown = false;
    },
  };
}

export const NO_PROGRESS: Progress = { on: () => {}, end: () => {} };
