import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { buildIndex, inOrder, type SearchDocument } from '#search/buildIndex.ts';
import { keysOf } from '#search/term.ts';
import { searchable } from '#testing/searchable.ts';

const docs: SearchDocument[] = [
  { id: 'market', title: 'ازدحام في سوق السمك', text: 'اشترى الطبّاخون أسماكًا طازجة منذ الفجر.\nقال مسؤول السوق إنّ الأسعار ارتفعت إلى 10,000 دينار.' },
  { id: 'rocket', title: 'إطلاق صاروخ للأطفال', text: 'أطلق نادي العلوم صاروخا صغيرا من الورق. يعلن النادي موعد السباق قريبا في المدينة القديمة.' },
  { id: 'garden', title: 'حديقة جديدة في المدينة', text: 'زار وزير الزراعة الحديقة، وبالقرب منها مكتبة عبد الله العامة. وعد الوزير بأشجار كثيرة.' },
  { id: 'chess', title: 'بطولة الشطرنج', text: 'فاز غريغوري على منافسه في الجولة السابعة، وأعلنت اللجنة النتيجة عام ٢٠٢٤.' },
  { id: 'museum', title: 'متحف للصواريخ القديمة', text: 'يعرض المتحف نماذج من كل بلد. المدينة تستقبل زوّاره، والقديمة منها أحبّ إليهم.' },
];
const { search } = searchable(docs);
const ids = (query: string) => search(query).map((hit) => hit.id);
const hows = (query: string, id: string) => search(query).find((hit) => hit.id === id)?.matches.map((m) => [m.query, m.how, m.surfaces[0]]);

describe('one word', () => {
  test.each([
    ['السمك ', 'market', 'exact', 'as written'],
    ['ألسمك ', 'market', 'exact', 'another hamza'],
    ['السَّمَك ', 'market', 'exact', 'harakat'],
    ['الســـمك ', 'market', 'exact', 'tatweel'],
    ['10000', 'market', 'exact', 'a number without its comma'],
    ['١٠٬٠٠٠', 'market', 'exact', 'a number in the other digits'],
    ['2024', 'chess', 'exact', 'a year in the other digits'],
    ['مسئول ', 'market', 'loose', 'hamza on another seat'],
    ['اللجنه ', 'chess', 'loose', 'heh for teh marbuta'],
    ['عبدالله', 'garden', 'loose', 'two words asked as one'],
    ['سمك ', 'market', 'form', 'without the article'],
    ['وزراعة ', 'garden', 'form', 'behind another clitic'],
    ['وبالشطرنج ', 'chess', 'form', 'behind two'],
    ['وزيرنا ', 'garden', 'form', 'with a possessive'],
    ['الأشجار ', 'garden', 'form', 'the article for another clitic'],
    ['صواريخ ', 'rocket', 'form', 'a broken plural'],
    ['سعر ', 'market', 'form', 'the singular of one'],
    ['أعلن ', 'rocket', 'form', 'another tense'],
    ['الشط', 'chess', 'prefix', 'a word in the typing'],
    ['شط', 'chess', 'prefix', 'in the typing, without the article'],
    ['الشرطنج ', 'chess', 'fuzzy', 'two letters swapped'],
    ['الشطرج ', 'chess', 'fuzzy', 'a letter left out'],
    ['جريجوري ', 'chess', 'fuzzy', 'a name spelt after another sound'],
    ['كريكري ', 'chess', 'fuzzy', 'and with fewer vowels'],
  ])('«%s» finds %s as %s: %s', (query, id, how) => {
    const hit = search(query).find((h) => h.id === id);
    expect(hit?.matches.map((m) => m.how)).toEqual([how]);
  });

  test.each([
    ['وزير ', 'rocket', 'a known word is not mended into another'],
    ['بطولة ', 'market', 'nor shares a stem by chance'],
  ])('«%s» does not find %s: %s', (query, id) => {
    expect(ids(query)).not.toContain(id);
    expect(ids(query).length).toBeGreaterThan(0);
  });

  test('the word as asked comes before its forms, and says which forms it found', () => {
    expect(ids('صاروخا ')[0]).toBe('rocket');
    expect(hows('الوزير ', 'garden')).toEqual([['الوزير', 'exact', 'الوزير']]);
    expect(search('الوزير ')[0]?.matches[0]?.surfaces).toEqual(['الوزير', 'وزير']);
  });

  test('a title counts for more than a text', () => expect(ids('المدينة ')[0]).toBe('garden'));
});

describe('several words', () => {
  test.each([
    ['المدينة القديمة', ['rocket', 'museum'], 'side by side comes before apart'],
    ['زار في الحديقة', ['garden'], 'a joining word is not missed'],
    ['«المدينة القديمة»', ['rocket'], 'a phrase stands side by side'],
    ['"المدينه القديمه"', ['rocket'], 'a phrase forgives teh marbuta'],
    ['"المدينة القد', ['rocket'], 'a phrase in the typing'],
    ['المدينة -حديقة', ['museum', 'rocket'], 'a word excluded'],
    ['المدينة -"المدينة القديمة"', ['garden', 'museum'], 'a phrase excluded'],
    ['-المدينة', ['chess', 'market'], 'nothing but an exclusion'],
    ['عبد الله', ['garden'], 'two words'],
    ['', [], 'nothing'],
    [' «» - ! ', [], 'signs alone'],
    ['"', [], 'half a quotation mark'],
  ])('%s finds %j: %s', (query, found) => {
    expect(ids(query)).toEqual(found);
  });

  test('where no document holds all, those with most come, and their matches say which', () => {
    const hits = search('بطولة الشطرنج غواصة ');
    expect(hits.map((hit) => hit.id)).toEqual(['chess']);
    expect(hits[0]!.matches.map((m) => m.query)).toEqual(['بطولة', 'الشطرنج']);
  });
  test('a phrase that stands nowhere is asked for as its words', () =>
    expect(hows('«القديمة المدينة»', 'museum')).toEqual([['القديمة', 'exact', 'القديمة'], ['المدينة', 'exact', 'المدينة']]));
  test('a phrase does not run from one paragraph into the next', () =>
    expect(search('"الفجر قال"')[0]!.matches).toHaveLength(2));
  test('a limit keeps the best', () => expect(search('المدينة', 1).map((hit) => hit.id)).toEqual([ids('المدينة')[0]]));
});

describe('laws', () => {
  const word = fc.string({ unit: fc.constantFrom(...'اأىيةهبكوؤلسنتر'), minLength: 1, maxLength: 6 });
  const text = fc.array(fc.oneof({ weight: 9, arbitrary: word }, { weight: 1, arbitrary: fc.string() }), { maxLength: 12 }).map((words) => words.join(' '));
  const corpus = fc.uniqueArray(fc.record({ id: fc.string({ minLength: 1 }), title: text, text }), { selector: (doc) => doc.id, minLength: 1, maxLength: 8 });

  test('every document that holds the word is found, and no other comes as exact', () =>
    fc.assert(
      fc.property(corpus, word, (some, asked) => {
        const holding = some.filter((doc) => [...keysOf(doc.title), ...keysOf(doc.text)].includes(keysOf(asked)[0]!)).map((doc) => doc.id);
        const hits = searchable(some).search(`${asked} `, Infinity);
        const exact = hits.filter((hit) => hit.matches[0]!.surfaces.some((surface) => keysOf(surface)[0] === keysOf(asked)[0]));
        expect(exact.map((hit) => hit.id).sort()).toEqual(holding.sort());
      }),
    ));

  test('every document that holds a phrase is found by it', () =>
    fc.assert(
      fc.property(corpus, fc.nat(), fc.nat(), (some, which, from) => {
        const doc = some[which % some.length]!;
        const line = keysOf(doc.text.split('\n')[0]!);
        fc.pre(line.length >= 2);
        const start = from % (line.length - 1);
        const asked = line.slice(start, start + 2);
        fc.pre(asked.every((key) => keysOf(key).length === 1 && keysOf(key)[0] === key));
        expect(searchable(some).search(`"${asked.join(' ')}"`, Infinity).map((hit) => hit.id)).toContain(doc.id);
      }),
    ));

  test('the order of the documents changes nothing', () =>
    fc.assert(
      fc.property(corpus.chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length }))), ([some, shuffled]) => {
        expect(buildIndex(inOrder(shuffled))).toEqual(buildIndex(inOrder(some)));
      }),
    ));

  test('any query is answered without a complaint, the same each time', () =>
    fc.assert(
      fc.property(corpus, fc.oneof(text, fc.string({ unit: fc.constantFrom(...'ابل "«»-ـ1,٠') })), (some, query) => {
        const { search: ask } = searchable(some);
        expect(ask(query)).toEqual(ask(query));
      }),
    ));
});
