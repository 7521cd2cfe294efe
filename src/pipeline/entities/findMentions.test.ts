import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { findMentions, findStoryMentions } from '#pipeline/entities/findMentions.ts';
import { rankCountries } from '#pipeline/entities/rankCountries.ts';
import { testGazetteer } from '#pipeline/entities/testGazetteer.ts';

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
    ['not by a word that only begins like one', 'الرواية الصينيةالمترجمة', ''],
  ])('%s', (_, text, expected) => expect(countries(text)).toBe(expected));
});

describe('traps', () => {
  test.each([
    ['floods', 'جرفت السيول سيارات كثيرة', ''],
    ['floods, indefinite', 'أمطار غزيرة وسيول جارفة', ''],
    ['Seoul', 'سافر الوزير إلى سيول', 'KR'],
    ['Seoul before a verb of movement', 'قال سفير سيول إن بلاده توافق', 'KR'],
    ['eyes', 'زار طبيب العيون', ''],
    ['force majeure', 'أعلنت الشركة حالة القوة القاهرة', ''],
    ['compelling circumstances', 'بسبب الظروف القاهرة', ''],
    ['Cairo', 'وصل إلى القاهرة مساء', 'EG'],
    ['a news channel', 'ذكرت قناة القاهرة الإخبارية الخبر', ''],
    ['Oman', 'أبحر من عمان إلى الهند', 'IN OM'],
    ['the sultanate', 'استقبل سلطان عمان ضيفه', 'OM'],
    ['Amman by its shadda', 'هبطت الطائرة في عمّان', 'JO'],
    ['Amman by its country', 'قال الملك في عمان إن الأردن آمن', 'JO'],
    ['the capital Amman', 'غادر العاصمة الأردنية عمان', 'JO'],
    ['Oman beside Jordan', 'شاركت قطر والأردن وعمان', 'JO OM QA'],
    ['the sultanate in a Jordanian text', 'زار ملك الأردن سلطنة عمان', 'JO OM'],
    ['birthplace', 'عاد إلى مسقط رأسه', ''],
    ['Muscat', 'اجتمعوا في مسقط', 'OM'],
    ['a given name', 'كتب تركي الفيصل مقالا', ''],
    ['a given name after a title', 'حضر المستشار تركي الحفل', ''],
    ['a Turkish official', 'قال مسؤول تركي كبير', 'TR'],
    ['financial', 'قدم دعم مالي للمدارس', ''],
    ['finance', 'أعلنت وزارة المالية والأزمة المالية مستمرة', ''],
    ['Mali', 'انسحبت القوات من مالي أمس', 'ML'],
    ['Mali beside others', 'اجتمع قادة النيجر ومالي', 'ML NE'],
    ['Mali first of two', 'قادة مالي والنيجر', 'ML NE'],
    ['the Malian army', 'تقدم الجيش المالي قرب باماكو', 'ML'],
    ['Romans', 'سقوط الإمبراطورية الرومانية', ''],
    ['Romanian', 'أعلنت رومانيا فوز المرشح الروماني', 'RO'],
    ['two seas', 'يلتقي النهران عند البحرين الأحمر والأبيض', ''],
    ['Bahrain', 'سافر من البحرين إلى الكويت', 'BH KW'],
    ['British Columbia', 'حرائق في كولومبيا البريطانية', ''],
    ['North America', 'في أمريكا الشمالية وأميركا اللاتينية', ''],
    ['Latin American', 'رئيس أمريكي لاتيني', ''],
    ['the Americas', 'دول الأمريكيتين', ''],
    ['two American companies', 'غرّم الشركتين الأمريكيتين', 'US'],
    ['Klaus', 'فاز كلاوس بالجائزة', ''],
    ['Laos', 'زار فيتنام ولاوس', 'LA VN'],
    ['dollars', 'دفع مليون دولار أمريكي وخمسين دولارا أمريكيا', ''],
    ['two currencies', 'تراجعت الليرة السورية واللبنانية', ''],
    ['a football club', 'فاز ريال مدريد ودينامو كييف', ''],
    ['a newspaper', 'نشرت صحيفة الرياض وصحيفة الشرق الأوسط', ''],
    ['a language', 'خطب باللغة الفرنسية', ''],
    ['two languages', 'كتاب باللغتين العربية والفرنسية', ''],
    ['what one speaks', 'يتعلم الفرنسية ويتحدث الروسية بطلاقة', ''],
    ['in a language', 'كتب رسالته بالإنجليزية', ''],
    ['from a language', 'رواية مترجمة عن قصة ترجمها إلى الإسبانية', ''],
    ['the French ministry', 'قالت الحكومة الفرنسية', 'FR'],
    ['Jordan and its river', 'عبر الأردن نحو الغرب', 'JO'],
    ['a state of the United States', 'انتخابات ولاية جورجيا', ''],
    ['Georgia', 'رئيسة جورجيا تستقيل', 'GE'],
    ['an Italian politician', 'قالت جورجيا ميلوني', ''],
    ['a Russian ambassador by his first name', 'السفير جورجي زينوفييف', ''],
    ['New Mexico', 'صحراء نيو مكسيكو والمكسيك الجديدة', ''],
    ['the three Guineas', 'غينيا وغينيا بيساو وغينيا الاستوائية', 'GN GQ GW'],
    ['Northern Ireland', 'سافر من أيرلندا الشمالية إلى ألمانيا', 'DE GB'],
    ['both Congos', 'الكونغو برازافيل والكونغو الديمقراطية', 'CD CG'],
    ['both Sudans', 'السودان وجنوب السودان', 'SD SS'],
    ['South Sudan alone', 'دولة جنوب السودان', 'SS'],
    ['Niger', 'جيش النيجر', 'NE'],
    ['Nigeria', 'اقتصاد نيجيريا', 'NG'],
    ['the Dominican Republic', 'جمهورية الدومينيكان', 'DO'],
    ['Dominica', 'جزيرة دومينيكا', 'DM'],
    ['Dutch', 'مزارع هولندي من هولندا', 'NL'],
    ['the right hand', 'رفع يده اليمنى', ''],
    ['the Yemeni', 'الجيش اليمني', 'YE'],
    ['a stream', 'تلوث المجرى المائي', ''],
    ['Indian Ocean', 'سفن في المحيط الهندي والمحيطين الهندي والهادئ', ''],
    ['coconut', 'زيت جوز الهند', ''],
    ['peanuts', 'كيس فول سوداني', ''],
    ['the sunset prayer', 'بعد صلاة المغرب', ''],
    ['the Maghreb', 'دول المغرب العربي', ''],
    ['a torn ligament', 'أصيب بقطع في الرباط الصليبي', ''],
    ['a diameter', 'أنبوب بقطر 30 سنتيمترا', ''],
    ['insisting', 'وهو مصر على موقفه', ''],
    ['a family name', 'صرح المدرب حسن المصري', ''],
    ['boys', 'مدرسة البنين الثانوية', ''],
    ['Lebanese Tripoli', 'قال لبنان إن طرابلس بخير', 'LB'],
    ['Libyan Tripoli', 'اشتباكات في طرابلس', 'LY'],
    ['a channel called after a country', 'وفق ما نشره موقع «روسيا اليوم»', ''],
    ['Russia, today', 'تحتفل روسيا اليوم بعيدها', 'RU'],
    ['banks', 'ثلاثة مصارف وبنوك أخرى', ''],
    ['a town of the same name, in quotation marks', 'ثلوج في «العيون»', ''],
    ['El Aaiún by its country', 'الصحراء الغربية: مظاهرات في العيون', 'EH'],
    ['a Roman road', 'طريق رومانية قديمة', ''],
    ['a queen', 'الملكة فيكتوريا', ''],
    ['an address', 'المصدر @sputnik_ar وموقع reuters.com', ''],
  ])('%s: %s', (_, text, expected) => expect(countries(text)).toBe(expected));
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
    ['digits', '1.'],
  ])('a line of a million letters of %s is read in time', (_, piece) => {
    const text = piece.repeat(size / piece.length);
    const start = performance.now();
    findMentions(text, gazetteer);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});
