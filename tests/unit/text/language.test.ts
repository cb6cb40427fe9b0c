import { describe, expect, it } from 'vitest';
import { tellDirection, tellLanguage } from '../../../core/text/language.ts';

describe('a text’s language and direction', () => {
  it.each([
    ['أعلنت البلدية تأجيل افتتاح الجسر بعد لقاء مع شركة «Bridge Works» في 2025.', 'ar', 'rtl'],
    ['انتخب دونالد ترامپ رئيسا، ووصل إلى البيت الأبيض بعد أسابيع من الانتظار الطويل.', 'ar', 'rtl'],
    ['The council has delayed the opening of the bridge (الجسر), it said.', 'en', 'ltr'],
    ['نمایشگاه کتاب امروز در پایتخت گشایش یافت و ده روز ادامه دارد.', 'und', 'rtl'],
    ['وزیر اعظم نے کہا ہے کہ پل جلد کھول دیا جائے گا۔', 'und', 'rtl'],
    ['העירייה דחתה את פתיחת הגשר החדש.', 'und', 'rtl'],
    ['La mairie a annoncé que le pont n’ouvrirait pas avant l’été.', 'und', 'ltr'],
    ['De gemeente heeft de opening van de brug uitgesteld, het was niet anders, zei zij.', 'und', 'ltr'],
    ['Der Rat hat die Eröffnung der Brücke verschoben, weil sie noch nicht fertig war.', 'und', 'ltr'],
    ['Совет отложил открытие моста.', 'und', 'ltr'],
    ['2025 — 12!', 'und', 'ltr'],
    ['', 'und', 'ltr'],
  ])('%s', (text, language, direction) => {
    expect(tellLanguage(text)).toBe(language);
    expect(tellDirection(text)).toBe(direction);
  });
});
