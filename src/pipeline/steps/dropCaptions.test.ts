import { expect, test } from 'vitest';
import { isCaption } from '#pipeline/steps/dropCaptions.ts';

test.each(['السوق عند الصباح- أرشيفية', 'السوق عند الصباح (رويترز)', 'صورة: السوق عند الصباح', 'السوق القديم – AFP', 'صدر الصورة، Getty Images', 'السوق (أ ف ب)'])('%s is a caption', (text) =>
  expect(isCaption(text)).toBe(true));
test.each(['نقلت الخبر وكالة رويترز', 'قالت البلدية إن السوق مفتوح (رويترز).', 'صورة السوق تعود إلى العام الماضي', 'تقرير: السوق القديم'])('%s is none', (text) => expect(isCaption(text)).toBe(false));
