import { expect, test } from 'vitest';
import { afterDateline, datelineDay, datelineLength } from '#pipeline/steps/readDateline.ts';

test.each([
  ['طوكيو 3 مايو 2024 (وكالة الضفة) -- قالت الشركة إنها ستعمل.', '2024-05-03', 'قالت الشركة إنها ستعمل.'],
  ['أوسلو، 14 ديسمبر 2024: أعلنت الوزارة ذلك.', '2024-12-14', 'أعلنت الوزارة ذلك.'],
  ['القاهرة في 2 فبراير 2024 - أعلنت الوزارة ذلك.', '2024-02-02', 'أعلنت الوزارة ذلك.'],
])('%s is of %s', (text, day, rest) => {
  expect(datelineDay(text)).toBe(day);
  expect(afterDateline(text)).toBe(rest);
});
test.each(['وقعت المعاهدة في 9 فبراير 2000، ثم عدلت.', 'طوكيو 3 مايو - قالت الشركة', 'قالت الشركة في 3 مايو 2024: نعم'])('%s has no dateline', (text) => {
  expect(datelineDay(text)).toBe(null);
  expect(afterDateline(text)).toBe(text);
});
test.each(['بغداد - التي تستضيف القمة - شهدت إجراءات مشددة.', 'الرياض: لا تغيير في الإنتاج.', 'والدة التلميذ سالم : "كان يحب المدرسة.."', 'قال الوزير - رويترز - إن السوق مفتوح.'])('«%s» opens with no dateline', (text) =>
  expect(datelineLength(text)).toBe(0));
