import type { Language } from '../core/language/bilingual.ts';

const english = {
  program: 'Hamesh',
  quit: 'Quit Hamesh',
  edit: 'Edit',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  view: 'View',
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  resetZoom: 'Usual size',
  fullScreen: 'Full screen',
};

const arabic: typeof english = {
  program: 'هامش',
  quit: 'إنهاء هامش',
  edit: 'تحرير',
  undo: 'تراجع',
  redo: 'إعادة',
  cut: 'قص',
  copy: 'نسخ',
  paste: 'لصق',
  selectAll: 'تحديد الكل',
  view: 'عرض',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  resetZoom: 'الحجم المعتاد',
  fullScreen: 'ملء الشاشة',
};

export const MENU_WORDS: Readonly<Record<Language, typeof english>> = { ar: arabic, en: english };
