import { expect, test } from 'vitest';
import { partOneLine } from '#pipeline/steps/partOneLine.ts';
import { storyThrough, texts } from '#pipeline/steps/testing.ts';

const BODY = 'افتتحت البلدية السوق القديمة بعد ترميم استمر ثلاثة أعوام. وقال رئيسها إن الدخول مجاني طوال الشهر الأول، وإن الباعة سيعودون إلى دكاكينهم قبل العيد.';

test.each([
  ['a label and a day', 'السوق القديمة تفتح أبوابها تاريخ النشر: 5 مايو 2021', ['السوق القديمة تفتح أبوابها', 'تاريخ النشر: 5 مايو 2021', BODY]],
  ['a day and an hour', 'السوق القديمة تفتح أبوابها | 5 مايو 2021 - 10:30', ['السوق القديمة تفتح أبوابها', '|', '5 مايو 2021 - 10:30', BODY]],
  ['a dateline', 'السوق القديمة تفتح أبوابها دمشق - رويترز -', ['السوق القديمة تفتح أبوابها', `دمشق - رويترز - ${BODY}`]],
  ['a day that a sentence leans on', 'السوق القديمة تفتح أبوابها يوم 5 مايو 2021 الساعة 10:30 و', null],
])('%s after the title', (_, head, lines) => expect(texts(storyThrough(`${head} ${BODY}`, partOneLine))).toEqual(lines ?? [`${head} ${BODY}`]));

test('a source within the text has its own line', () => expect(texts(storyThrough(`${BODY} المصدر: صوت الساحل. وختم بالشكر.`, partOneLine))).toEqual([BODY, 'المصدر: صوت الساحل.', 'وختم بالشكر.']));
