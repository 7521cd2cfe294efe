/** What bears out that a row of words is a person, and where the name ends. */
import { expect, test } from 'vitest';
import { discoverNames } from '#pipeline/entities/discover/discoverNames.ts';
import { findStoryMentions } from '#pipeline/entities/findMentions.ts';
import { testGazetteer } from '#pipeline/entities/testGazetteer.ts';

const people = (text: string): string[] =>
  discoverNames([text], findStoryMentions([text], testGazetteer())).flatMap(({ type, surface }) => (type === 'person' ? [surface] : []));

test.each([
  ['غنّت مايلي سايروس في الحفل', ['مايلي سايروس'], 'a verb before it'],
  ['من إخراج شادي سرور', ['شادي سرور'], 'a noun before it'],
  ['التقى الوزير سالم مراد وحسن يوسف في المكتب', ['سالم مراد', 'حسن يوسف'], 'the second after و'],
  ['تحدث هوارد فلوري وإرنست تشين عن العلاج', ['هوارد فلوري', 'إرنست تشين'], 'two of another language'],
  ['وصل الخبير هيكتور فالديس أمس', ['هيكتور فالديس'], 'a family name that begins as if with an article'],
  ['سجل ستيفن كوري ثلاثين نقطة', ['ستيفن كوري'], 'no number'],
  ['قالت الوزيرة نورة المشعان ستزور المدينة', ['نورة المشعان'], 'no verb'],
  ['احتسب الحكم ركلة جزاء', [], 'a kick'],
  ['بدأنا نلمس النتائج', [], 'what we do'],
  ['هاجم نمر حارسة في الحديقة', [], 'an animal'],
  ['يكملها بروتوكول ناغويا', [], 'a treaty'],
])('%s: %j, %s', (text, expected) => expect(people(text)).toEqual(expected));
