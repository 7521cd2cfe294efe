/** The groups of a list of sayings, by the places where they begin. Pure. */
import type { SaidAnswer } from '#queries/said.ts';

export type Group = SaidAnswer['groups'][number] & { readonly first: number };

/** What a list of sayings is given. */
export type SaidListProps = {
  answer: Pick<SaidAnswer, 'numbers' | 'groups'>;
  group: 'speaker' | 'time';
  pins: readonly string[];
  onPin: (id: string) => void;
};

/** Give the groups with their first places. */
export function groupsOf({ groups }: Pick<SaidAnswer, 'groups'>): Group[] {
  let next = 0;
  return groups.map((group) => {
    const first = next;
    next += group.count;
    return { ...group, first };
  });
}

/** Give the place of the first saying of a group that is told in the story's words; -1 where there is none. */
export const firstReported = ({ first, count, direct }: Group): number => (direct < count ? first + direct : -1);
