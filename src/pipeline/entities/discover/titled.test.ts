/** Names that an office, a calling or an honorific before them gives away, in sentences of our own. */
import { expect, test } from 'vitest';
import { discoverNames } from '#pipeline/entities/discover/discoverNames.ts';
import { findStoryMentions } from '#pipeline/entities/findMentions.ts';
import { testGazetteer } from '#pipeline/entities/testGazetteer.ts';

const gazetteer = testGazetteer();
const named = (type: string, text: string): string[] => discoverNames([text], findStoryMentions([text], gazetteer)).flatMap((name) => (name.type === type ? [name.surface] : []));

test.each([
  // A family name of any shape
  ['انتقد النائب سمير الخضارمة اليوم مشروع الجسر', ['سمير الخضارمة'], 'a clan, and no comma'],
  ['قال وزير الأسواق الأردني فادي العواملة، إن السوق جاهزة', ['فادي العواملة'], 'after an adjective'],
  ['وقال السفير باسل حرب إن الجسر مفتوح', ['باسل حرب'], 'a word of news that «إن» follows'],
  ['برئاسة رئيس المجلس كنان القاضي، وحضور الأعضاء', ['كنان القاضي'], 'an office as a family name'],
  ['عبر الفنان سامر مشاوري عن شكره', ['سامر مشاوري'], 'what begins as participles do'],
  ['أشار وزير المال رامي وزدني إلى الموازنة', ['رامي وزدني'], 'what begins as a conjunction does'],
  ['وأدارت المعرض المؤرخة هند أبو الكرم مساء', ['هند أبو الكرم'], 'a kunya as a family name'],
  ['أكد معالي الأستاذ / سالم الغوج افتتاح السوق', ['سالم الغوج'], 'a slash after the title'],
  ['ووصل اللواء ركن متقاعد عادل الفرا، أمس', ['عادل الفرا'], 'what follows a rank'],
  // A first name that no list knows
  ['أكد الدكتور زيدوف أحمد محمد سالم، مدير السوق', ['زيدوف أحمد محمد سالم'], 'an unknown first name before a known one'],
  ['وقالت السفيرة مارشا زكي الفتيحي إن الوفد وصل', ['مارشا زكي الفتيحي'], 'one in alef'],
  ['وأعلن البشبيشي ولد اطفيل أن الميناء جاهز', ['البشبيشي ولد اطفيل'], 'a child of somebody'],
  // Servants of God, in one word or two
  ['وصل عبدالودود عبدالظاهر عمر أمس', ['عبدالودود عبدالظاهر عمر'], 'in one word'],
  ['وأكدت أن شقيقتها منى عبد المجيد وصلت', ['منى عبد المجيد'], 'whose first name is a word as well'],
  ['حضر عمرو محمد على، وغادر', ['عمرو محمد على'], 'a name written like «upon»'],
  // Two of one office
  ['حضر القاضيان مروان العبيدات وليلى العم الجلسة', ['مروان العبيدات', 'ليلى العم'], 'the second has the first’s office'],
  // Names that go on
  ['زار الشيخ سالم فهد الأحمد الصوالح السوق', ['سالم فهد الأحمد الصوالح'], 'a family after the father’s name'],
  ['قال عبدالله بن محمد آل مهران إن السوق مفتوحة', ['عبدالله بن محمد آل مهران'], 'a house'],
  ['أخرج الفيلم يوسف العبد الله أمس', ['يوسف العبد الله'], 'a family of two words'],
  ['سجل محمد الأمين بوعشة هدفا', ['محمد الأمين بوعشة'], 'a second given name that is an office'],
  ['وقال الوزير عز الدين بن الشيخ إن الحصاد وافر', ['عز الدين بن الشيخ'], 'a father that is an office'],
  ['وصل بندر بن محمد حمزة أسعد حجار أمس', ['بندر بن محمد حمزة أسعد حجار'], 'five of a line'],
])('«%s» names %j: %s', (text, names) => expect(named('person', text)).toEqual(names));

test.each([
  ['ودعا الشيخ محمد التمسك بالعهد', 'a noun of action'],
  ['أشاد المدير سامر الاستعدادات الجارية', 'its plural'],
  ['وصور وزير العدل عمر جالسا في السوق', 'how somebody sits'],
  ['أصيب أحمد بعمر (5 سنوات)', 'an age'],
  ['من دون الحاجة إلى ألوان', 'a need'],
  ['حضر المخرج نجيب. ويحيل عنوان العمل إلى البحر', 'the next sentence'],
  ['بحث الوزير ملف الجسر، ثم غادر', 'a noun and its complement'],
  ['افتتح السفير معرض الزهور، وشكر المنظمين', 'a fair'],
  ['أكد المدير ثقته بالفريق', 'a noun with its pronoun'],
  ['يرافق الرئيس محمود ممثلي الأحزاب', 'who is with him'],
  ['يأتي لقاء ولد النجار بالوفد بعد أسبوع', 'a meeting with the child of somebody'],
  ['دان البيان، خلف الهجوم، كل عنف', 'behind'],
  ['وأغلقت قرى بيتا ورسلان جنوب المدينة', 'a side of the world'],
])('«%s» names nobody: %s', (text) => expect(named('person', text)).toEqual([]));

test.each([
  ['وغادر المدير جمال أبو عابد راضيا', ['جمال أبو عابد'], 'how somebody leaves'],
  ['حكمت على أحمد محمد على خلفية القضية', ['أحمد محمد'], 'upon'],
  ['حكمت على محمد عادل قاتل الكلب', ['محمد عادل'], 'what somebody did'],
])('«%s» names %j and no more: %s', (text, names) => expect(named('person', text)).toEqual(names));

test.each([
  ['توقفت حركة السفر اليوم', 'organisation', [], 'travel'],
  ['أعلنت حركة النجاة اليوم', 'organisation', ['حركة النجاة'], 'a movement'],
  ['أعلنت المديرية العامة للأرصاد الجوية عن أمطار', 'organisation', ['المديرية العامة للأرصاد الجوية'], 'a directorate and its field'],
  ['وأبقى المجلس على كامل القطاع السياحي', 'person', [], 'a whole field'],
  ['أعلنت المديرية العامة عن أمطار', 'organisation', [], 'any directorate'],
  ['أصدر مجلس القضاء الأعلى بيانا', 'organisation', ['مجلس القضاء الأعلى'], 'a council of judges'],
  ['يزدهر إقليم الخير والعطاء', 'place', [], 'praise'],
  ['تدور القصة في قرية صيادين', 'place', [], 'a village of fishermen'],
  ['في فترة ولاية بوقرطوم', 'place', [], 'a term of office'],
  ['أقال حاكم ولاية غرب واد عميق', 'place', [], 'a side alone'],
  ['هطل المطر في ولاية شمال المرجان أمس', 'place', ['شمال المرجان'], 'a side and what it is of'],
])('«%s» names as %s %j: %s', (text, type, names) => expect(named(type, text)).toEqual(names));
