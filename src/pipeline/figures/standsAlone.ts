/** Whether a number without a thing counted is a figure. */
import { type Tokens, isExactly } from '#pipeline/dates/dateTokens.ts';
import type { ReadNumber } from '#pipeline/figures/readNumber.ts';
import type { Unit } from '#pipeline/figures/readUnit.ts';

/** What a number without a thing counted may stand after and still be one. */
const CUES = new Set('بلغ بلغت يبلغ تبلغ عددهم عددها مقتل اصابة جرح وفاة اعتقال ايقاف توقيف استشهاد انقاذ مصرع قتل جرحي يساوي القتلي الجرحي المصابين الوفيات الاصابات الضحايا المفقودين الشهداء سعر'.split(' '));
const AMONG = ['منهم', 'منها', 'منهن', 'اخرين', 'اخرون', 'بينهم'];

/** So many words back the toll may be named. */
const BACK = 8;
const TOLLS = new Set('حصيلة الحصيلة عدد عددهم اجمالي ضحايا'.split(' '));
/** «ارتفعت حصيلة القتلى إلى 47». */
function isToll(tokens: Tokens, at: number): boolean {
  if (!isExactly(tokens[at - 1], 'الي')) return false;
  for (let back = 2; back <= BACK && tokens[at - back]?.kind === 'word'; back++) if (TOLLS.has(tokens[at - back]!.text)) return true;
  return false;
}

/** Without a thing counted a number must be bounded, large, or where a count is told. */
export function stands(tokens: Tokens, at: number, number: ReadNumber, unit: Unit | null, bounded: boolean): boolean {
  if (unit) return true;
  if (number.kind === 'part' || number.kind === 'vague') return false;
  if (number.scale > 1 && number.next > at + 1) return true;
  if (isExactly(tokens[number.next], ...AMONG)) return true;
  if (bounded || (number.kind === 'digits' && number.value >= 1e6 && number.next >= at + 5) || (!number.yearLike && isToll(tokens, at))) return true;
  const before = tokens[at - 1];
  return before?.kind === 'word' && CUES.has(before.text.replace(/^[وفبل](?=....)/, '')) && !number.yearLike;
}
