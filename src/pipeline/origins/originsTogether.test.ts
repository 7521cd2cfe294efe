import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { testGazetteer } from '#pipeline/entities/testGazetteer.ts';
import { inspectedOrigins } from '#pipeline/origins/inspectedOrigins.ts';
import { originFeatures, SHINGLES } from '#pipeline/origins/originFeatures.ts';
import { originsTogether } from '#pipeline/origins/originsTogether.ts';
import { readStories } from '#pipeline/readStories.ts';
import { noText } from '#testing/originFeatures.ts';

const gazetteer = testGazetteer();
type Given = { readonly file?: string; readonly title?: string; readonly source?: string; readonly date?: string; readonly text: string };
const read = (...texts: readonly Given[]) =>
  readStories(
    texts.map(({ file, title = `عنوان الخبر رقم ${texts.findIndex((one) => one.text === '')}`, source = 'صحيفة الوادي', date = '2024-05-10', text }, i) => ({
      file: file ?? `s${i}.json`,
      bytes: new TextEncoder().encode(JSON.stringify({ title, source, date, text })),
    })),
    gazetteer,
  ).stories;
const origins = (...texts: readonly Given[]) => inspectedOrigins(read(...texts));
const shown = (...texts: readonly Given[]) => origins(...texts).map(({ kind, members }) => `${kind} ${members.map(({ story }) => story).join(' ')}`);

const LEAD = 'فتح حرس السواحل تحقيقًا في غرق مركب صيد قبالة رأس الدير بعدما عثر غواصون على ثقب في جانبه لا يشبه ما تتركه الصخور عادة في المراكب الخشبية.';
const MIDDLE = 'وخرج المركب من المرفأ القديم قبل الفجر وعليه ستة رجال من عائلة واحدة، فلم يصل منهم إلى الشاطئ سوى اثنين سبحا ساعتين حتى وجدهما راعٍ من القرية.';
const TAIL = 'ويملك المركب تاجر شباك معروف في البلدة اشتراه قبل عامين من مزاد للجمارك، ولم تُجر له صيانة منذ ذلك اليوم وفق سجل الميناء.';
const END = 'وستُرفع بقايا المركب إلى الحوض الجاف في نهاية الأسبوع لفحص الخشب والمسامير، ثم يُعرض التقرير على النيابة التي أمرت بمنع ثلاثة أشخاص من السفر.';
const DISPATCH = [LEAD, MIDDLE, TAIL, END].join('\n\n');
const OTHER = [
  'ما زال أربعة من أبناء الحاج سليم في عداد الغائبين، والقرية كلها على الرمل تنتظر. الناجيان يقولان إن صوتًا يشبه الارتطام سبق دخول الماء.',
  'يشكّ المحققون في عمل متعمد، فالفتحة التي رآها الغواصون منتظمة الحواف. أما صاحب الزورق فلم يُسمع منه شيء منذ يوم الحادث، وهاتفه مغلق.',
].join('\n\n');

describe('one text', () => {
  test.each([
    ['word for word', DISPATCH],
    ['without its last paragraph', [LEAD, MIDDLE, TAIL].join('\n\n')],
    ['in another order', [MIDDLE, LEAD, END, TAIL].join('\n\n')],
    ['in other spellings', DISPATCH.replaceAll('أ', 'ا').replaceAll('ة ', 'ه ').replaceAll('ى', 'ي')],
    ['with an end of its own', `${DISPATCH}\n\nوسبق أن غرق في المكان ذاته زورقان في الشتاء الماضي.`],
  ])('%s', (_, copy) =>
    expect(shown({ text: DISPATCH }, { text: copy, date: '2024-05-11', title: 'مركب رأس الدير', source: 'موقع الضفة' })).toEqual(['whole s0 s1']),
  );

  test('the earliest stands first, whatever the order of the files', () => {
    const early = { file: 'early.json', date: '2024-05-09', text: DISPATCH };
    const late = { file: 'late.json', date: '2024-05-10', text: DISPATCH, title: 'خبر آخر' };
    expect([shown(early, late), shown(late, early)]).toEqual([['whole early late'], ['whole early late']]);
  });

  test('says how much of each stands in the first', () => {
    const [origin] = origins({ text: DISPATCH }, { text: [LEAD, MIDDLE, TAIL].join('\n\n'), date: '2024-05-11', title: 'مركب' });
    expect(origin!.members.map(({ share }) => share)).toEqual([1, 1]);
  });
});

describe('part of a text', () => {
  test('what stands within another comes behind it, also where it was there earlier', () =>
    expect(shown({ file: 'flash.json', text: LEAD }, { file: 'whole.json', date: '2024-05-11', text: DISPATCH, title: 'التفاصيل' })).toEqual([
      'part whole flash',
    ]));
  test('reporting of one’s own around what was taken over', () =>
    expect(shown({ text: DISPATCH }, { text: [OTHER, LEAD, MIDDLE].join('\n\n'), title: 'الناجيان يرويان', date: '2024-05-11' })).toEqual(['part s0 s1']));
  test('two that a later digest holds are not one', () => {
    const second =
      'أعلنت بلدية الزيتون أن سوق الخضر سينتقل إلى الأرض الواقعة خلف محطة القطار ابتداء من الشهر المقبل، وأن الباعة سيدفعون نصف الإيجار سنة كاملة.';
    const more = 'ورفض عشرون بائعًا التوقيع لأن الأرض بعيدة عن الأحياء القديمة ولا يصل إليها باص واحد بعد الظهر، وطالبوا ببقاء بسطاتهم حيث كانت منذ نصف قرن.';
    const market = [second, more].join('\n\n');
    expect(
      shown(
        { file: 'boat.json', text: [LEAD, MIDDLE].join('\n\n'), title: 'مركب' },
        { file: 'market.json', text: market, title: 'سوق' },
        { file: 'digest.json', date: '2024-05-11', text: [LEAD, MIDDLE, market].join('\n\n'), title: 'موجز اليوم' },
      ).toSorted(),
    ).toSatisfy((all: string[]) => all.length === 2 && !all.some((one) => one.includes('boat') && one.includes('market')));
  });
});

describe('two texts', () => {
  const SAID =
    'إننا نعاهد أهل القرية أن يُعرف الجاني مهما طال البحث، وقد وضعنا بين أيدي المحققين كل ما لدينا من صور وتسجيلات، ونطلب من كل بحار رأى شيئًا أن يأتي إلينا';
  test.each([
    ['that tell one event by themselves', DISPATCH, OTHER],
    ['that quote one long statement', [LEAD, MIDDLE, `وقال قائد خفر السواحل: «${SAID}».`].join('\n\n'), [OTHER, `وصرح العقيد مساء: «${SAID}».`].join('\n\n')],
    ['that give a statement as it is', [LEAD, 'وهذا نص البيان:', `${SAID}.`].join('\n\n'), [OTHER, 'ونشرت القيادة هذه الرسالة:', `${SAID}.`].join('\n\n')],
    ['that are a quotation each', `قال القائد: «${SAID}».`, `صرح العقيد مساء أمام الصحفيين: «${SAID}».`],
    ['that end with the same background', [LEAD, MIDDLE, END].join('\n\n'), [OTHER, OTHER.replaceAll('ال', 'بال'), END].join('\n\n')],
  ])('%s stay two', (_, one, other) =>
    expect(shown({ text: one, title: 'غرق مركب قبالة الرأس' }, { text: other, title: 'القرية تنتظر غائبيها' }).toSorted()).toEqual(['single s0', 'single s1']),
  );

  test('under one title are two, where nothing else is the same', () =>
    expect(shown({ text: DISPATCH, title: 'غرق مركب صيد قبالة رأس الدير' }, { text: OTHER, title: 'غرق مركب صيد قبالة رأس الدير' })).toHaveLength(2));
});

describe('declared sources', () => {
  test.each([
    ['in a dateline', `رأس الدير - رويترز: ${LEAD}`, 'رويترز'],
    ['in brackets in front', `(أ ف ب) - ${LEAD}`, 'فرانس برس'],
    ['beneath', `${DISPATCH}\n\nالمصدر: وكالات`, 'وكالات'],
    ['in words', `${DISPATCH} نقلًا عن وكالة الأناضول.`, 'الأناضول'],
    ['with an outlet’s name', `نقلًا عن صحيفة «الموج» ${DISPATCH}`, 'الموج'],
    ['nowhere', DISPATCH, null],
  ])('%s', (_, text, credit) => expect(origins({ text })[0]!.credit).toBe(credit));

  test('«سوى اثنين» names no agency', () => expect(origins({ text: `${DISPATCH}\n\nوكنا ننتظر ما قاله لنا بنا السفينة معا.` })[0]!.credit).toBeNull());
});

test('the same stories in any order give the same origins, each story in one', () => {
  const shingles = fc.uniqueArray(fc.nat(60), { minLength: 0, maxLength: 50 }).map((list) => list.map((n) => (n * 7_919_113) % SHINGLES).sort((a, b) => a - b));
  const day = fc.constantFrom('2024-05-09', '2024-05-10', '2024-05-14').map((iso) => ({ from: iso, to: iso }));
  const some = fc.array(fc.record({ own: shingles, reported: shingles, published: fc.option(day, { nil: null }) }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(some, fc.array(fc.nat(8), { maxLength: 9 }), (all, mixed) => {
      const stories = all.map(({ own, reported, published }, i) => ({ id: `s${i}`, published, origin: { ...noText, own, reported } }));
      const shuffled = [...new Set([...mixed.filter((i) => i < stories.length), ...stories.keys()])].map((i) => stories[i]!);
      const said = (given: typeof stories) =>
        originsTogether(given).map(({ kind, members }) => [kind, members.map(({ story, share }) => [given[story]!.id, share])]);
      expect(said(shuffled)).toEqual(said(stories));
      expect(
        originsTogether(stories)
          .flatMap(({ members }) => members.map(({ story }) => story))
          .toSorted((a, b) => a - b),
      ).toEqual([...stories.keys()]);
    }),
    { numRuns: 300 },
  );
});

test('a text that sixty outlets copy is one origin, and none of it is lost', () => {
  const [story] = read({ text: DISPATCH });
  const origin = originFeatures(story!);
  const published = { from: '2024-05-10', to: '2024-05-10' };
  const without = (i: number) => ({ ...origin, own: origin.own.filter((_, n) => n % 9 !== i % 9) });
  const copies = Array.from({ length: 60 }, (_, i) => ({ id: `s${i}`, published, origin: without(i) }));
  const [one, ...others] = originsTogether(copies);
  expect(others).toEqual([]);
  expect(one!.members).toHaveLength(60);
});
