import { expect, test } from 'vitest';
import { impossibleDays } from '#pipeline/dates/impossibleDays.ts';

test.each([
  ['انعقد اللقاء في 31/02/2024 بالعاصمة', ['31/02/2024'], 'February has no 31st'],
  ['انعقد اللقاء في ٣١/٠٦/٢٠٢٤', ['٣١/٠٦/٢٠٢٤'], 'Arabic digits'],
  ['في 2024-02-30 و2024-02-28', ['2024-02-30'], 'the ISO order'],
  ['يوم 31 حزيران 2024', ['31 حزيران 2024'], 'the name of a month'],
  ['يوم 29 شباط 2023', ['29 شباط 2023'], 'no leap year'],
  ['يوم 29 شباط 2024', [], 'a leap year'],
  ['يوم 31 آب 2024 ثم 30 نيسان 2024', [], 'days there are'],
  ['القرار رقم 31/2024 والرقم 31/45/2024', [], 'numbers of another kind'],
  ['30 صفر 1445', [], 'the moon decides'],
  ['31 شباط', [], 'no year'],
])('%s: %j, %s', (text, expected) => expect(impossibleDays(text).map((one) => one.text)).toEqual(expected));
