import { expect, test } from 'vitest';
import { readConcordance, withConcordance, type ConcordanceView } from '#url/concordance.ts';

test.each([
  ['', { outlet: null, spelling: null, words: '' }],
  ['outlet=none', { outlet: '', spelling: null, words: '' }],
  ['outlet=الجزيرة&spelling=كيم&q= زيارة ', { outlet: 'الجزيرة', spelling: 'كيم', words: 'زيارة' }],
  ['outlet=&spelling=', { outlet: null, spelling: null, words: '' }],
] as const)('%s', (search, view) => expect(readConcordance(new URLSearchParams(search))).toEqual(view));

test('it reads back as it was written, beside what else the address says', () => {
  for (const view of [
    { outlet: 'BBC & Co', spelling: 'بيونغ يانغ', words: 'أ ب' },
    { outlet: '', spelling: null, words: '' },
  ] satisfies ConcordanceView[]) {
    const written = withConcordance(new URLSearchParams('asof=2024-10-20&q=x'), view);
    expect(readConcordance(new URLSearchParams(written.toString()))).toEqual(view);
    expect(written.get('asof')).toBe('2024-10-20');
  }
});
