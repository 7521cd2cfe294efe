import { expect, test } from 'vitest';
import { deriveTitle } from '#pipeline/events/deriveTitle.ts';

const title = (sentence: string, words: string, ...others: string[]) => {
  const range = (one: string) => ({ start: sentence.indexOf(one), end: sentence.indexOf(one) + one.length });
  return deriveTitle(sentence, range(words), others.map(range))?.text;
};

test.each([
  ['without its date and what leads to it', 'افتتح الملك مصنع السفن في 3 أيار 2024.', '3 أيار 2024', 'افتتح الملك مصنع السفن'],
  [
    'nor a date between two commas',
    'ألقت الوزارة، يوم الخميس 2 أيار 2024، تبعة الحادث على البلدية.',
    'يوم الخميس 2 أيار 2024',
    'ألقت الوزارة تبعة الحادث على البلدية',
  ],
  ['nor one in parentheses', 'بدأ العمل بالقانون الجديد للمياه (3 أيار 2024).', '3 أيار 2024', 'بدأ العمل بالقانون الجديد للمياه'],
  ['without a conjunction before it', 'وتعود القصة الأولى إلى انهيار السد في 3 أيار 2024.', '3 أيار 2024', 'تعود القصة الأولى إلى انهيار السد'],
  ['but with a و that is the word’s own', 'وصل وفد البلدية إلى الميناء في 3 أيار 2024.', '3 أيار 2024', 'وصل وفد البلدية إلى الميناء'],
  [
    'without what leads from the text before',
    'ويأتي القرار بعد أن أصبحت المعاهدة نافذة في كل الولايات في 3 أيار 2024.',
    '3 أيار 2024',
    'أصبحت المعاهدة نافذة في كل الولايات',
  ],
  ['without helping words', 'كان الوزير قد زار الميناء القديم في 3 أيار 2024، فتفقد أرصفته.', '3 أيار 2024', 'الوزير زار الميناء القديم'],
  ['without who says so', 'وقال مدير الميناء إن السفينة غرقت قبالة الساحل في 3 أيار 2024.', '3 أيار 2024', 'السفينة غرقت قبالة الساحل'],
  ['with who says so where it dates the saying', 'وأعلنت الوزارة في 3 أيار 2024 أن السد القديم سيُهدم.', '3 أيار 2024', 'الوزارة: السد القديم سيُهدم'],
  ['ending before a clause of its own', 'انهار السد القديم في 3 أيار 2024 بعدما غمرته السيول.', '3 أيار 2024', 'انهار السد القديم'],
  ['with «…» closed', 'وصف الوزير القرار في 3 أيار 2024 بأنه «خطوة أولى، لا أخيرة».', '3 أيار 2024', 'وصف الوزير القرار بأنه «خطوة أولى»'],
  ['with the hour in one piece', 'انتهى العمل بالاتفاق عند الساعة 8:00 صباحًا في 3 أيار 2024.', '3 أيار 2024', 'انتهى العمل بالاتفاق عند الساعة 8:00 صباحًا'],
])('a title stands %s', (_, sentence, words, expected) => expect(title(sentence, words)).toBe(expected));

test('words that are too few give none', () => expect(title('في 3 أيار 2024.', '3 أيار 2024')).toBeUndefined());
