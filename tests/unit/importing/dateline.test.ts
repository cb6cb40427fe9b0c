import { describe, expect, it } from 'vitest';
import { readDateline } from '../../../core/importing/dateline.ts';
import { checkWeekday } from '../../../core/importing/weekday.ts';

const DAY = '2025-12-29';

describe('datelines', () => {
  it.each([
    ['وأنه تم... 29.12.2025, سبوتنيك عربي', 'سبوتنيك عربي'],
    ['وأنه تم... سبوتنيك عربي، 29 ديسمبر 2025', 'سبوتنيك عربي'],
    ['وأنه تم… الاثنين، 29 كانون الأول/ديسمبر 2025 14:30 GMT، الجزيرة', 'الجزيرة'],
    ['It went on… 2025-12-29 | Reuters', 'Reuters'],
    ['It went on... 29/12/2025 - BBC News', 'BBC News'],
    ['It went on... 12/29/2025, CNN', 'CNN'],
    ['He left. Lenta.ru, 29 December 2025', 'Lenta.ru'],
    ['It went on... 29.12.2025', null],
    ['وأنه تم... \u200f29\u200f/12/2025\u200f، رويترز', 'رويترز'],
  ])('at the end of %s', (line, publisher) => {
    expect(readDateline(line)).toEqual({ publisher, published: DAY, alone: false });
  });

  it.each([
    ['سبوتنيك عربي، ٢٩/١٢/٢٠٢٥', 'سبوتنيك عربي'],
    ['۲۹ دجنبر ۲۰۲۵ (وكالة الأنباء)', 'وكالة الأنباء'],
    ['Monday, December 29th, 2025 (AP)', 'AP'],
    ['Published: Dec. 29, 2025', null],
    ['10:15 GMT 29.12.2025', null],
    ['Mon 29 Dec 2025 21.30 GMT', null],
    ['Updated 6:02 PM EST, Mon December 29, 2025', null],
    ['Published December 29, 2025 at 9:30 AM EST', null],
    ['Dec. 29, 2025, 9:30 a.m. ET', null],
    ['2025-12-29T10:12:00.000Z', null],
    ['Posted: Mon, 29 Dec 2025 10:12:00 +0000', null],
    ['By Jane Roe | Dec 29, 2025', null],
    ['الإثنين 29/ديسمبر/2025 - 09:30 م', null],
    ['الاثنين ٨ رجب ١٤٤٧ هـ - ٢٩ كانون الأول/ديسمبر ٢٠٢٥ م، ٠٩:٣٠ ص', null],
    ['8/7/1447هـ الموافق 29/12/2025م', null],
    ['نُشر: 13:00-29 ديسمبر 2025 م ـ 8 رجب 1447 هـ', null],
    ['آخر تحديث: 29 ديسمبر 2025 - 10:00 بتوقيت غرينتش', null],
    ['29 من ديسمبر 2025 الساعة 10:12 صباحاً', null],
    ['10:12 GMT 29.12.2025 (تم التحديث: 10:15 GMT 30.12.2025)', null],
    ['الاثنين 29 ديسمبر 2025 - العدد 9104', null],
  ])('alone: %s', (line, publisher) => {
    expect(readDateline(line)).toEqual({ publisher, published: DAY, alone: true });
  });

  it.each([
    'وقع الاتفاق في 12 شباط/فبراير 2025',
    'وقع الاتفاق في 29.12.2025, جنيف',
    'The pact was signed in Geneva, 29 December 2025',
    'The pact was signed... on 29 December 2025.',
    'It went on... 31.02.2025, Reuters',
    'It went on... 29 شباط/ديسمبر 2025, وكالة',
    'It went on... 1.29.12.2025, Reuters',
    'It went on... 29.12.2025, and then it stopped. It never began again',
    'No date at all... Reuters',
  ])('not in %s', (line) => {
    expect(readDateline(line)).toBeNull();
  });
});

describe('the weekday that a text calls today', () => {
  it.each([
    ['صرح الوزير، اليوم الاثنين، أن', { weekday: 'الاثنين', agrees: true }],
    ['صرح الوزير اليوم الأحد أن', { weekday: 'الأحد', agrees: false }],
    ['He said today (Monday) that', { weekday: 'Monday', agrees: true }],
    ['He said today, Tuesday, that', { weekday: 'Tuesday', agrees: false }],
    ['He said on Tuesday that', null],
    ['صرح يوم الثلاثاء أن اليوم الأول', null],
  ])('%s', (text, expected) => {
    expect(checkWeekday(text, DAY)).toEqual(expected);
  });
});
