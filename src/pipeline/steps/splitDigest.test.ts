import { expect, test } from 'vitest';
import { splitDigest } from '#pipeline/steps/splitDigest.ts';
import { pageThrough } from '#pipeline/steps/testing.ts';

const FIRST = ['السوق القديمة تفتح أبوابها للزوار', '5 مايو 2021', 'فتحت السوق القديمة أبوابها بعد ترميم استمر ثلاثة أعوام.'];
const TITLE = 'مزارعو السهل يطلبون تعويضات';
const BODY = 'طلب مزارعو السهل تعويضات عن خسائر الصقيع.';

test.each([
  ['a stamp below the title', [TITLE, '6 مايو 2021', BODY], 2],
  ['a dateline below the title', [TITLE, 'عمان - بترا - طلب مزارعو السهل تعويضات عن خسائر الصقيع.'], 2],
  ['a sub-heading has none', [TITLE, BODY], 1],
  ['a link with its day: the text goes on without it', [TITLE, '6 مايو 2021', 'وأضاف رئيس البلدية أن الدخول مجاني.'], 1],
])('%s', (_, lines, count) => expect(pageThrough([...FIRST, ...lines].join('\n'), splitDigest).stories).toHaveLength(count));
