import { useMemo } from 'react';
import { useText } from '#i18n/useText.ts';
import { civilOf } from '#features/timeline/strip/days.ts';
import type { TickWords } from '#features/timeline/strip/ticks.ts';
import type { Page } from '#features/timeline/strip/usePage.ts';

/** Say each number in words once: a gesture asks for the same ones in every frame. */
export function sayOnce(say: (n: number) => string): (n: number) => string {
  const said = new Map<number, string>();
  return (n) => {
    const known = said.get(n);
    if (known !== undefined) return known;
    const text = say(n);
    said.set(n, text);
    return text;
  };
}

const year4 = (year: number): string => String(year).padStart(4, '0');

/** The words of the scale, in the reader's language and digits. */
export function useTickWords(measure: Page['measure']): TickWords {
  const { t, format } = useText();
  return useMemo(() => {
    const monthOfYear = sayOnce((months) => format.date(`${year4(Math.floor(months / 12))}-${String((months % 12) + 1).padStart(2, '0')}`));
    return {
      measure,
      year: sayOnce((year) => format.date(year4(year))),
      month: sayOnce((month) => format.month(month)),
      monthOfYear: (year, month) => monthOfYear(year * 12 + month - 1),
      day: sayOnce((day) => format.number(civilOf(day).day)),
      silence: sayOnce((days) => {
        const years = Math.round(days / 365.25);
        return t('timeline.strip.years', { count: years, n: format.number(years) });
      }),
    };
  }, [measure, format, t]);
}
