import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { findMentions, findStoryMentions } from '#pipeline/entities/findMentions.ts';
import { rankCountries } from '#pipeline/entities/rankCountries.ts';
import { testGazetteer } from '#pipeline/entities/testGazetteer.ts';
import { cpuTime } from '#build/measures/cpuTime.ts';

const gazetteer = testGazetteer();
const countries = (text: string) => rankCountries({ title: [], paragraphs: [findMentions(text, gazetteer)] }, gazetteer).sort().join(' ');
const found = (text: string) => findMentions(text, gazetteer).map((m) => `${text.slice(m.start, m.end)}=${m.entity}`);

describe('countries named', () => {
  test.each([
    ['by name, with what is glued before it', 'سافر إلى روسيا وأوكرانيا وللصين ثم بالهند فلبنان كإيران', 'CN IN IR LB RU UA'],
    ['by a capital', 'تقول موسكو وبيونغيانغ إن ذلك صحيح', 'KP RU'],
    ['by an adjective of two words', 'القوات الكورية الشمالية عبرت النهر', 'KP'],
    ['by the sound plural of both words', 'قابل النواب الكوريون الجنوبيون ضيوفهم', 'KR'],
    ['by the oblique plural, indefinite', 'رأى مسؤولين كوريين جنوبيين', 'KR'],
    ['by the nominative plural, indefinite', 'هناك كوريون شماليون', 'KP'],
    ['by the dual of both words', 'غرقت سفينتان كوريتان شماليتان', 'KP'],
    ['by the oblique dual of both words', 'أعاد سفينتين كوريتين شماليتين', 'KP'],
    ['by an accusative', 'التقى وزيرًا كوريًا شماليًا ونائبًا روسيًا', 'KP RU'],
    ['by an adjective whose first word stands still', 'فاز المنتخب الجنوب أفريقي على لاعبة جنوب أفريقية', 'ZA'],
    ['by the dual of the two Koreas', 'حدود الكوريتين مغلقة', 'KP KR'],
    ['by the dual and what divides it', 'الكوريتان الشمالية والجنوبية', 'KP KR'],
    ['by a neighbour left half said', 'قمة بين كوريا الشمالية والجنوبية', 'KP KR'],
    ['by adjectives one after the other', 'الحرب الروسية الأوكرانية', 'RU UA'],
    ['by adjectives with a dash', 'اللقاء الروسي-الكوري الشمالي', 'KP RU'],
    ['by names with a dash', 'محور كوريا الشمالية-روسيا', 'KP RU'],
    ['by adjectives that share a noun', 'الشعبان الروسي والكوري الشمالي', 'KP RU'],
    ['by its people', 'الروس والأتراك والألمان', 'DE RU TR'],
    ['by a metonym', 'قال الكرملين للبيت الأبيض وللبنتاغون', 'RU US'],
    ['by a long name', 'جمهورية كوريا الشعبية الديمقراطية', 'KP'],
    ['by a long name of the other', 'حكومة جمهورية كوريا', 'KR'],
    ['in Persian letters', 'کوریا الشمالیة وروسیا', 'KP RU'],
    ['with heh for teh marbuta', 'الحكومه الروسيه وكوريا الشماليه', 'KP RU'],
    ['with marks and tatweel', 'رُوسْيَا والصـــين', 'CN RU'],
    ['by a ministry that says whose it is', 'أعلنت وزارة الخارجية الروسية ذلك', 'RU'],
    ['not by a name glued to another word', 'الروسياوي', ''],
    ['not by half an adjective', 'الزعيم الكوري غادر', ''],
    ['by half an adjective, where only one of them is named', 'اتفاق كوري روسي: كوريا الشمالية توقع', 'KP RU'],
    ['by half an adjective, for what the South is known for', 'أعلنت الشركة الكورية هاتفا جديدا', 'KR'],
    ['by half an adjective, whatever else is named', 'غزت السيارات الكورية أسواق كوريا الشمالية', 'KP KR'],
    ['not by half an adjective for a peninsula', 'توتر في شبه الجزيرة الكورية', ''],
    ['not by a word that only begins like one', 'الرواية الصينيةالمترجمة', ''],
  ])('%s', (_, text, expected) => expect(countries(text)).toBe(expected));
});

describe('ranges', () => {
  test.each([
    ['لأوكرانيا', ['أوكرانيا=Q212']],
    ['وبروسيا', ['روسيا=Q159']],
    ['للكرملين', ['كرملين=Q159']],
    ['والكرملين', ['الكرملين=Q159']],
    ['(الروسية)', ['الروسية=Q159']],
    ['بـروسيا', ['روسيا=Q159']],
    ['ولِروسيَا', ['روسيَا=Q159']],
    ['ﻷوكرانيا', ['ﻷوكرانيا=Q212']],
    ['شي جين-بينغ وبوتين', ['شي جين-بينغ=Q15031', 'بوتين=Q7747']],
    ['الناتو', ['الناتو=Q7184']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected));

  test('the article that a lam swallowed is given back', () =>
    expect(findMentions('للكرملين وللولايات المتحدة', gazetteer).map((m) => m.surface)).toEqual(['الكرملين', 'الولايات المتحدة']));
  test('a ministry takes the range, its country comes along', () =>
    expect(findMentions('وزارة الخارجية الروسية', gazetteer)).toMatchObject([{ entity: 'russian-foreign-ministry', also: ['Q159'], how: 'institution' }]));
  test('a name does not run from one part of a story into the next', () =>
    expect(findStoryMentions(['زيارة كوريا', 'الشمالية تمطر'], gazetteer)).toEqual([[], []]));
  test('offsets are those of the part', () => {
    const parts = ['قمة في موسكو', '', 'وصل بوتين إلى بكين'];
    expect(findStoryMentions(parts, gazetteer).map((part, i) => part.map((m) => parts[i]!.slice(m.start, m.end)))).toEqual([['موسكو'], [], ['بوتين', 'بكين']]);
  });
  test('the title decides what a paragraph leaves open', () =>
    expect(findStoryMentions(['الأردن يستضيف القمة', 'بدأت القمة في عمان'], gazetteer)[1]).toMatchObject([{ entity: 'Q810' }]));
});

describe('people', () => {
  test('a family name alone is whoever was named last by it', () =>
    expect(found('التقى كيم جونغ أون ضيفه. وقال كيم شيئا. ثم تحدث كيم هونغ كيون، وأضاف كيم شيئا')).toEqual([
      'كيم جونغ أون=Q56226', 'كيم=Q56226', 'كيم هونغ كيون=kim-hong-kyun', 'كيم=kim-hong-kyun',
    ]));
  test('a particle after a family name is no part of it', () =>
    expect(found('التقى كيم جونغ أون ضيفه، وتوقع كيم أن يعود')).toEqual(['كيم جونغ أون=Q56226', 'كيم=Q56226']));
  test.each([
    ['a billion and a synagogue are no French towns', 'منحت فرنسا بليون يورو لترميم كنيس قديم', ['فرنسا=Q142']],
    ['a given name makes another of a known name', 'ألقى محمد السنوار كلمة وحضر خالد دقلو', []],
    ['a town after somebody’s name, with a clitic, is a town', 'شارع عبد الحميد بصفاقس', ['صفاقس=sfax']],
    ['what «on» leads to is no given name’s', 'الرد على حماس، والسيطرة على الحوثيين', ['الحوثيين=houthis']],
    ['a family of news', 'حضرت بريجيت ماكرون دون ماكرون', ['ماكرون=emmanuel-macron']],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));
  test('a family name alone is nobody before one is named', () => expect(found('قال كيم إنه سيعود')).toEqual([]));
  test('a stranger of the same family is nobody', () => expect(found('كيم جونغ أون وكيم يونغ نام')).toEqual(['كيم جونغ أون=Q56226']));
  test('an ambiguous family name waits for the full name', () => {
    expect(found('سافر إلى أوستن')).toEqual([]);
    expect(found('قال لويد أوستن، ثم أوضح أوستن')).toEqual(['لويد أوستن=lloyd-austin', 'أوستن=lloyd-austin']);
  });
});

describe('laws', () => {
  const unit = fc.constantFrom('روسيا', 'الكورية', 'الشمالية', 'و', 'ل', 'ال', 'كوريا', 'عمان', 'مالي', ' ', ' ', '-', '«', '»', '\n', '،', 'كيم', 'جونغ', 'أون', 'دولار', 'أمريكي', 'ﻷ', '\u064e', '\u200c', 'x', '٣');
  test('mentions are in order, apart, inside the text and known', () =>
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 40 }), (text) => {
        let last = 0;
        for (const { start, end, entity, also } of findMentions(text, gazetteer)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          for (const id of [entity, ...(also ?? [])]) expect(gazetteer.entities.has(id)).toBe(true);
          last = end;
        }
      }),
    ));

  const size = 1_000_000;
  test.each([
    ['one word without end', 'و'],
    ['clitics', 'ولل '],
    ['a name half begun', 'جمهورية كوريا الشعبية '],
    ['a doubtful name', 'روسيا اليوم '],
    ['a row of adjectives', 'والروسية '],
    ['a currency row', 'دولار وأمريكي '],
    ['names without spaces', 'روسيا-'],
    ['family names', 'كيم '],
    ['villages in a row', 'والدوحة '],
    ['mastheads', '– بغداد اليوم '],
    ['digits', '1.'],
  ])('a line of a million letters of %s is read in time', (_, piece) => {
    const text = piece.repeat(size / piece.length);
    expect(cpuTime(() => findMentions(text, gazetteer))).toBeLessThan(4000);
  });
});

describe('a person known by name', () => {
  const named = (text: string) => findMentions(text, gazetteer).filter(({ entity }) => gazetteer.entities.get(entity)?.type === 'person').map(({ surface }) => surface);
  test.each([
    ['is not the son of his', 'قال حمدان بن محمد بن راشد إن المشروع اكتمل', []],
    ['is not the centre called after him', 'أطلق مركز محمد بن راشد للفضاء قمرا جديدا', []],
    ['is not the hospital called after him', 'نقل إلى المستشفى الجامعي محمد السادس', []],
    ['is himself', 'استقبل محمد بن راشد الوفد', ['محمد بن راشد']],
  ])('%s', (_, text, found) => expect(named(text)).toEqual(found));
});

describe('a body that two countries have', () => {
  const bodies = (text: string) => findMentions(text, gazetteer).flatMap(({ entity }) => (gazetteer.entities.get(entity)?.type === 'organisation' ? [entity] : []));
  test.each([
    ['is of the country that is named', 'أعلنت حكومة الوحدة الوطنية في ليبيا خطتها', ['libyan-unity-government']],
    ['is left alone where the other is named', 'بحث الرئيس التونسي تشكيل حكومة الوحدة الوطنية بعد عودته من ليبيا', []],
  ])('%s', (_, text, found) => expect(bodies(text)).toEqual(found));
});
