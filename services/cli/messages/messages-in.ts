import type { Language } from '../../../core/language/bilingual.ts';
import { arabic } from './arabic.ts';
import { english } from './english.ts';
import type { Messages } from './messages.ts';

export function messagesIn(language: Language): Messages {
  return language === 'ar' ? arabic : english;
}
