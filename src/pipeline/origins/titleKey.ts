/** A title by what it says: without the outlet's name, labels, spelling and signs. */
import { hash53 } from '#text/hash.ts';
import { tokenize } from '#text/tokens.ts';
import { isKnownOutlet } from '#pipeline/steps/knownOutlets.ts';
import { lineKey } from '#pipeline/steps/lineKey.ts';
import { isOutletName } from '#pipeline/steps/outletName.ts';
import { agencyOf } from '#pipeline/origins/readCredits.ts';
import { wordSkeleton } from '#pipeline/origins/wordSkeleton.ts';
import words from '#pipeline/origins/words.json' with { type: 'json' };

const LABELS = new Set(words.titleLabels.map(lineKey));
/** What parts the outlet's name and labels from the title. */
const PARTING = /\s*[|¦:•…]+\s*|\s+[-–—]+\s+|\.{2,}/u;
/** Fewer words say too little. */
const LEAST_WORDS = 5;

/** Give a number for a title, or null where it says too little. */
export function titleKey(title: string, outlet: string | null): number | null {
  const own = lineKey(outlet ?? '');
  const isName = (part: string): boolean => {
    const key = lineKey(part);
    return key === '' || key === own || LABELS.has(key) || isKnownOutlet(key) || isOutletName(part) || (agencyOf(part) !== null && tokenize(part).length <= 3);
  };
  const parts = title.split(PARTING).filter((part) => !isName(part));
  const said = parts.flatMap((part) => tokenize(part).map(({ folded }) => wordSkeleton(folded)));
  return said.length < LEAST_WORDS ? null : hash53(said.join(' '));
}
