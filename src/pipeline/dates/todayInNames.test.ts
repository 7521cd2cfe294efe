import { describe, expect, test } from 'vitest';
import { findDates } from '#pipeline/dates/findDates.ts';

const WEDNESDAY = { published: { from: '2024-05-15', to: '2024-05-15' } };
const count = (text: string): number => findDates(text, WEDNESDAY).length;

describe('«اليوم» in a name', () => {
  test.each(['السهل اليوم - المدينة', 'السهل اليوم_المدينة', 'سهلنا اليوم:يرتفع سعر القمح', 'السهل اليوم/ كشف التاجر عن السوق', 'وكالة السهل اليوم: افتتح الجسر', 'قال في حديث لـ (السهل اليوم) إن السوق مفتوح', 'نقلت «السهل اليوم» عن التاجر'])(
    '%s says no day', (text) => expect(count(text)).toBe(0));
  test.each(['الطقس اليوم: أجواء معتدلة', 'أسعار القمح اليوم - ارتفاع طفيف', 'افتتح الجسر (مساء اليوم) في المدينة', 'افتتح في المدينة اليوم - كما أعلن - جسر', 'قالت البلدية اليوم: «افتتح الجسر»'])(
    '%s says this day', (text) => expect(count(text)).toBe(1));
});

describe('«حتى اليوم»', () => {
  test('is until now', () => expect(count('بقي الجسر مغلقا حتى اليوم')).toBe(0));
  test.each(['مددت البلدية المهلة حتى اليوم الأربعاء', 'مددت البلدية المهلة حتى مساء اليوم'])('%s: this day', (text) => expect(count(text)).toBe(1));
});
