import { describe, expect, test } from 'vitest';
import { publishedAmong } from '#pipeline/steps/publishedAmong.ts';

const bare = (place: number, day: string) => ({ place, day, isBare: true });
const labelled = (place: number, day: string) => ({ place, day, isBare: false });
const SATURDAY = 6;

/** 2024-06-01 is a Saturday. */
describe('the day of publication among the stamps of a page', () => {
  test.each<[string, Parameters<typeof publishedAmong>, string | null]>([
    ['a label counts most', [[bare(1, '2024-06-05'), labelled(5, '2024-06-01')], [], null], '2024-06-01 stated'],
    ['a day below the first line is the story\'s', [[bare(1, '2024-06-05'), bare(3, '2024-06-01')], [], null], '2024-06-01 stated'],
    ['a day on the first line counts where nothing else speaks', [[bare(1, '2024-06-05')], [], null], '2024-06-05 stated'],
    ['the visitor\'s clock gives way to the weekday of the text', [[bare(1, '2024-06-05')], [], SATURDAY], null],
    ['so does a bare day to another stamp of that weekday', [[bare(2, '2024-06-05'), bare(4, '2024-06-01')], [], SATURDAY], '2024-06-01 stated'],
    ['or to an update of it', [[bare(2, '2024-06-05')], ['2024-06-01'], SATURDAY], '2024-06-01 inferred'],
    ['but a stamp of the next day stays', [[bare(2, '2024-06-02')], ['2024-06-01'], SATURDAY], '2024-06-02 stated'],
    ['and a label does', [[labelled(2, '2024-06-05')], ['2024-06-01'], SATURDAY], '2024-06-05 stated'],
    ['an update alone says the day that the text confirms', [[], ['2024-06-01'], SATURDAY], '2024-06-01 inferred'],
    ['and no other', [[], ['2024-06-02'], SATURDAY], null],
    ['nor without a weekday', [[], ['2024-06-01'], null], null],
    ['numbers are month and day where the weekday says so', [[{ ...labelled(2, '2024-11-05'), swapped: '2024-05-11' }], [], SATURDAY], '2024-05-11 stated'],
    ['and stay day and month where it says nothing', [[{ ...labelled(2, '2024-11-05'), swapped: '2024-05-11' }], [], null], '2024-11-05 stated'],
    ['or where both may be', [[{ ...labelled(2, '2024-06-01'), swapped: '2024-01-06' }], [], SATURDAY], '2024-06-01 stated'],
  ])('%s', (_what, given, day) => {
    const published = publishedAmong(...given);
    expect(published && `${published.from} ${published.basis}`).toBe(day);
  });
});
