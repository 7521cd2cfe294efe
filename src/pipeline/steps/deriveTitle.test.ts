import { describe, expect, test } from 'vitest';
import { deriveTitle, titleFrom } from '#pipeline/steps/deriveTitle.ts';
import { sortBareLines } from '#pipeline/steps/sortBareLines.ts';
import { storyThrough, texts } from '#pipeline/steps/testing.ts';

describe('a title from the first sentence', () => {
  test.each([
    ['افتتح السوق القديم أبوابه. والدخول مجاني.', 'افتتح السوق القديم أبوابه', 'whole when short'],
    [
      'قالت بلدية المدينة إن السوق القديم سيفتح أبوابه للزوار في الخريف المقبل، بعد أن استمر ترميم السقوف والأرصفة عامين كاملين وزادت كلفته.',
      'قالت بلدية المدينة إن السوق القديم سيفتح أبوابه للزوار في الخريف المقبل', 'to the end of a clause',
    ],
    [
      'قالت مديرة متحف المدينة، ليلى حداد، إن القطع التي أعيدت من باريس “وصلت سليمة كلها، وستعرض للزوار في الخريف المقبل بعد أن يكتمل ترميم القاعة الشرقية”.',
      'قالت مديرة متحف المدينة، ليلى حداد، إن القطع التي أعيدت من باريس “وصلت سليمة كلها”', 'a quotation is closed',
    ],
    [
      'أعلنت وزارة الطاقة البرتغالية أن شبكة الكهرباء التي أنشئت حديثا بين لشبونة وفارو قد اجتازت تجارب التشغيل كلها بنجاح تام.',
      'أعلنت وزارة الطاقة البرتغالية أن شبكة الكهرباء التي أنشئت حديثا بين لشبونة وفارو…', 'at a phrase where no clause ends, and says so',
    ],
    [
      'تعهد عمدة المدينة، مساء أمس الاثنين، بأن يفتح السوق القديم أبوابه للزوار في الخريف المقبل بعد ترميم طويل شمل سقوفه وأرصفته.',
      'تعهد عمدة المدينة، مساء أمس الاثنين، بأن يفتح السوق القديم أبوابه للزوار في الخريف المقبل…', 'not at an aside',
    ],
    [
      'قال عمدة المدينة الجديد معلقا على حملة واسعة أطلقها تجار السوق القديم وسكان الحي المجاور له طوال الأسابيع الأخيرة كلها أن الترميم سينتهي.',
      'قال عمدة المدينة الجديد معلقا على حملة واسعة أطلقها تجار السوق القديم وسكان الحي المجاور له طوال الأسابيع…', 'never within a word',
    ],
  ])('%s → %s: %s', (paragraph, title) => expect(titleFrom(paragraph)).toBe(title));
  test('one word without an end is cut', () => expect(titleFrom('ك'.repeat(5000))).toHaveLength(111));
});

const LEDE = 'قالت بلدية المدينة إن السوق القديم سيفتح أبوابه للزوار في الخريف المقبل، بعد ترميم طويل.';
test('a sub-heading near the top serves, and stays in the text', () => {
  const story = storyThrough([LEDE, 'السوق القديم يفتح أبوابه للزوار', LEDE].join('\n'), sortBareLines, deriveTitle);
  expect(story).toMatchObject({ title: 'السوق القديم يفتح أبوابه للزوار', titleBasis: 'derived' });
  expect(texts(story)).toHaveLength(3);
});
