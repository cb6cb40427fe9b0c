import type { UnreadKind } from '../../../core/importing/file-problem.ts';
import type { Messages } from './messages.ts';

const UNREAD: Readonly<Record<UnreadKind, string>> = {
  pdf: 'هذا ملفّ PDF، وترتيب نصّه غير مضمون؛ انسخ نصّ المقال إلى ملفّ نصّيّ',
  'old-word': 'هذا مستند بصيغة Word أو Excel القديمة؛ احفظه بصيغة ‎.docx',
  'open-document': 'هذا مستند OpenDocument؛ احفظه بصيغة ‎.docx',
  'rich-text': 'هذا ملفّ RTF؛ احفظه بصيغة ‎.docx أو نصًّا عاديًّا',
  'web-archive': 'حُفظت هذه الصفحة بصيغة لا تُقرأ؛ احفظها بصيغة HTML أو MHTML',
  picture: 'هذه صورة، ولا تُقرأ الحروف في الصور؛ اكتب النصّ أو انسخه من حيث هو نصّ',
  recording: 'هذا تسجيل صوت أو فيديو؛ اكتب ما يُقال فيه',
  book: 'هذا كتاب إلكترونيّ؛ انسخ نصّ المقال إلى ملفّ نصّيّ',
  workbook: 'هذا جدول أو عرض تقديميّ؛ انسخ نصّ المقال إلى ملفّ نصّيّ',
  archive: 'هذا ملفّ مضغوط؛ فُكّ ضغطه واستورد المقال الذي فيه',
  xml: 'هذا ملفّ XML؛ انسخ نصّ المقال إلى ملفّ نصّيّ',
};

export const arabic: Messages = {
  usage: `الاستعمال: npm run -s hamesh -- COMMAND

  import FILE [--encoding NAME]
                             نصّ أو صفحة محفوظة أو ملفّ Word أو درس يصير مقالًا
  suggest FILE…              قراءة البرنامج لها: اقتباسات وأقوال تُفحص وتأطير
  key LESSON                 علامات الخبير
  score LESSON MARKS.json    مقارنة علامات بعلامات الخبير
  check LESSON               ما في الدرس من خلل
  anchor LESSON              تعيين مواضع الكلمات في أجزاء الدرس
  pack LESSON OUT            درس في ملفّ واحد يفتحه هامش
  unpack PACK FOLDER         درس هذا الملفّ في مجلّد، كلّ جزء في ملفّ
  serve [--port N] [--no-open] [--data FOLDER]
                             هامش في المتصفّح، على هذا الجهاز وحده

LESSON مجلّد أو ملفّ أو معرّف درس مرفق بالبرنامج.
`,
  unknownCommand: (name) => `لا يوجد أمر اسمه "${name}".`,
  wrongCount: (wanted, given) => `عدد الوسائط المطلوبة: ${wanted}؛ والمعطاة: ${given}.`,
  cantRead(file, problem) {
    switch (problem.kind) {
      case 'missing':
        return `${file}: لا يوجد ملفّ بهذا الاسم.`;
      case 'folder':
        return `${file}: هذا مجلّد، والمطلوب ملفّ.`;
      case 'too-large':
        return `${file}: الملفّ أكبر من 20 ميغابايت.`;
      case 'not-text':
        return `${file}: السطر ${problem.line} ليس نصًّا بترميز UTF-8.`;
      case 'not-json':
        return `${file}: ليس هذا JSON ‏(${problem.detail}).`;
      case 'unreadable':
        return `${file}: تعذّرت القراءة (${problem.detail}).`;
    }
  },
  noArticle(file, problem) {
    switch (problem.kind) {
      case 'empty':
        return `${file}: الملفّ فارغ.`;
      case 'not-text':
        return `${file}: في السطر ${problem.line} محرف لا يكون في نصّ، فالأرجح أنه ملفّ من نوع آخر؛ احفظ نصّه في ملفّ نصّيّ.`;
      case 'bare-page':
        return `${file}: لا نصّ في هذه الصفحة: فهو في إطارات، أو يجلبه برنامج حين تُعرض؛ انسخه من المتصفّح إلى ملفّ نصّيّ.`;
      case 'no-letters':
        return `${file}: ليس فيه حرف واحد؛ استورد الملفّ الذي فيه نصّ المقال.`;
      case 'broken-utf-8':
        return `${file}: السطر ${problem.line} ليس نصًّا بترميز UTF-8، وسائر الملفّ به؛ احفظ الملفّ من جديد من مصدره.`;
      case 'other-encoding':
        return `${file}: ليس هذا نصًّا بترميز ${problem.encoding}؛ احذف ‎--encoding أو سمِّ ترميزًا آخر.`;
      case 'too-large':
        return `${file}: الملفّ أكبر من 20 ميغابايت.`;
      case 'too-many-words':
        return `${file}: فيه أكثر من 200,000 كلمة؛ استورد مقالًا واحدًا لا كتابًا.`;
      case 'encrypted':
        return `${file}: الملفّ مقفل بكلمة سرّ؛ احفظه بلا كلمة سرّ.`;
      case 'zip-bomb':
        return `${file}: لو فُكّ ضغطه لصار أكبر بكثير من أيّ مستند، فلم يُفتح؛ انسخ نصّه إلى ملفّ نصّيّ.`;
      case 'xml-entities':
        return `${file}: فيه تعريف كيانات (entities) قد يتضخّم بها الملفّ أو يقرأ غيره؛ لا تُفتح مثل هذه الملفّات.`;
      case 'tangled':
        return `${file}: فيه من الوسوم أكثر مما في أيّ مقال؛ انسخ نصّه إلى ملفّ نصّيّ.`;
      case 'damaged':
        return `${file}: الملفّ تالف (${problem.detail}).`;
      case 'unsupported':
        return `${file}: ${UNREAD[problem.what]}.`;
      case 'pack':
        return arabic.noPack(file, problem.refusal);
    }
  },
  unknownEncoding: (name) => `يقبل ‎--encoding اسمًا مثل utf-8 أو windows-1256، لا "${name}".`,
  noLesson: (name) => `${name}: لا مجلّد ولا ملفّ بهذا الاسم، ولا درس مرفق بهذا المعرّف.`,
  badPlace: (file, path, detail) => `${file}${path === '' ? '' : ` ${path}`}: ${detail}`,
  markOutside: (file, index) => `${file} /${index}: تشير هذه العلامة إلى موضع خارج نصّ المقال.`,
  notAnchored: (file, path, exact, found) =>
    found === 0
      ? `${file} ${path}: هذه الكلمات ليست في المقال: ${exact}`
      : `${file} ${path}: ترد هذه الكلمات في أكثر من موضع (${found})؛ اذكر الفقرة أو بعض ما حولها: ${exact}`,
  noPack(file, refusal) {
    switch (refusal.reason) {
      case 'unreadable':
        return `${file}: تعذّرت القراءة (${refusal.detail}).`;
      case 'too-large':
        return `${file}: هذا أكبر من أيّ درس (${refusal.detail}).`;
      case 'not-a-pack':
        return `${file}: ليس هذا درسًا من دروس هامش (${refusal.detail}).`;
      case 'damaged':
        return `${file}: الملفّ تالف (${refusal.detail}).`;
      case 'unsafe':
        return `${file}: فيه ما لا يكون في درس (${refusal.detail}).`;
      case 'unsound':
        return `${file}: في الدرس الذي فيه خلل:\n${refusal.detail}`;
      case 'ships':
        return `${file}: هذا الدرس مرفق بهامش (${refusal.detail}).`;
      case 'newer':
        return `${file}: صنعه إصدار أحدث من هامش؛ يفتحه الإصدار ${refusal.needs} وما بعده.`;
    }
  },
  notEmpty: (folder) => `${folder}: يجب أن يكون المجلّد جديدًا أو فارغًا.`,
  cantWrite: (file, detail) => `${file}: تعذّرت الكتابة (${detail}).`,
  notPort: (port) => `يقبل ‎--port عددًا من 0 إلى 65535، لا "${port}".`,
  notBuilt: (folder) => `واجهة البرنامج غير مبنيّة (${folder}): شغّل "npm run build" أولًا.`,
  noDataFolder: (folder, detail) => `${folder}: تعذّر استعمال مجلّد البيانات (${detail}).`,
  portTaken: (port) => `المنفذ ${port} يشغله برنامج آخر: اختر غيره، أو احذف ‎--port.`,
  portForbidden: (port) => `لا يُسمح باستعمال المنفذ ${port}: اختر منفذًا فوق 1023، أو احذف ‎--port.`,
  serving: 'هامش مفتوح على العنوان أعلاه، وهو يصلح مرة واحدة. اضغط Ctrl+C للإيقاف.',
  noBrowser: 'تعذّر فتح المتصفّح: افتح العنوان أعلاه بنفسك.',
  fault: (detail) => `وقع خلل في هامش: ${detail}`,
};
