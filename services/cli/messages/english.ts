import type { UnreadKind } from '../../../core/importing/file-problem.ts';
import type { Messages } from './messages.ts';

const UNREAD: Readonly<Record<UnreadKind, string>> = {
  pdf: 'this is a PDF, whose text has no sure order; copy the article’s text into a text file',
  'old-word': 'this is a document of an older Word or Excel; save it as .docx',
  'open-document': 'this is an OpenDocument file; save it as .docx',
  'rich-text': 'this is an RTF file; save it as .docx or as plain text',
  'web-archive': 'this page was saved in a form that isn’t read; save it as HTML or MHTML',
  picture: 'this is a picture, and letters in pictures aren’t read; type the text, or copy it from where it is text',
  recording: 'this is a recording of sound or film; write down what is said in it',
  book: 'this is an e-book; copy the article’s text into a text file',
  workbook: 'this is a spreadsheet or a presentation; copy the article’s text into a text file',
  archive: 'this is an archive; unpack it, and import the article that is in it',
  xml: 'this is XML; copy the article’s text into a text file',
};

export const english: Messages = {
  usage: `Usage: npm run -s hamesh -- COMMAND

  import FILE [--encoding NAME]
                             a text, saved page, Word document or pack as an article
  suggest FILE…              such files with the program's own reading: quotes, claims, framing
  key LESSON                 the expert's marks
  score LESSON MARKS.json    marks held against the key
  check LESSON               what is wrong with a lesson
  anchor LESSON              fills in where the words of a lesson's parts stand
  pack LESSON OUT            a lesson as one file that Hamesh opens
  unpack PACK FOLDER         the lesson of such a file, as a folder of parts
  serve [--port N] [--no-open] [--data FOLDER]
                             Hamesh in the browser, on this machine only

LESSON is a folder, a file, or the id of a lesson that ships.
`,
  unknownCommand: (name) => `There is no command "${name}".`,
  wrongCount: (wanted, given) => `Arguments wanted: ${wanted}; given: ${given}.`,
  cantRead(file, problem) {
    switch (problem.kind) {
      case 'missing':
        return `${file}: there is no such file.`;
      case 'folder':
        return `${file}: this is a folder, where a file is wanted.`;
      case 'too-large':
        return `${file}: the file is larger than 20 MB.`;
      case 'not-text':
        return `${file}: line ${problem.line} isn't text in UTF-8.`;
      case 'not-json':
        return `${file}: this isn't JSON (${problem.detail}).`;
      case 'unreadable':
        return `${file}: it can't be read (${problem.detail}).`;
    }
  },
  noArticle(file, problem) {
    switch (problem.kind) {
      case 'empty':
        return `${file}: the file is empty.`;
      case 'not-text':
        return `${file}: line ${problem.line} holds a character that no text has, so this is probably another kind of file; save its text as a text file.`;
      case 'bare-page':
        return `${file}: there is no text in this page: it stands in frames, or a script would have fetched it; copy it in the browser into a text file.`;
      case 'no-letters':
        return `${file}: there is not one letter in it; import the file that holds the article’s text.`;
      case 'broken-utf-8':
        return `${file}: line ${problem.line} isn't text in UTF-8, which the rest of the file is; save the file anew where it comes from.`;
      case 'other-encoding':
        return `${file}: this isn't text in ${problem.encoding}; leave --encoding out, or name another.`;
      case 'too-large':
        return `${file}: the file is larger than 20 MB.`;
      case 'too-many-words':
        return `${file}: it has more than 200,000 words; import one article, not a whole book.`;
      case 'encrypted':
        return `${file}: it is locked with a password; save it without one.`;
      case 'zip-bomb':
        return `${file}: it would unpack to far more than a document holds, so it isn't opened; copy its text into a text file.`;
      case 'xml-entities':
        return `${file}: it declares entities, by which a file can swell or read others; such files aren't opened.`;
      case 'tangled':
        return `${file}: it has more markup than any article; copy its text into a text file.`;
      case 'damaged':
        return `${file}: it is damaged (${problem.detail}).`;
      case 'unsupported':
        return `${file}: ${UNREAD[problem.what]}.`;
      case 'pack':
        return english.noPack(file, problem.refusal);
    }
  },
  unknownEncoding: (name) => `--encoding wants a name such as utf-8 or windows-1256, not "${name}".`,
  noLesson: (name) => `${name}: there is no such folder or file, and no lesson of that id ships.`,
  badPlace: (file, path, detail) => `${file}${path === '' ? '' : ` ${path}`}: ${detail}`,
  markOutside: (file, index) => `${file} /${index}: this mark points outside the article's text.`,
  notAnchored: (file, path, exact, found) =>
    found === 0
      ? `${file} ${path}: these words aren't in the article: ${exact}`
      : `${file} ${path}: these words stand in ${found} places; name the block, or some words around them: ${exact}`,
  noPack(file, refusal) {
    switch (refusal.reason) {
      case 'unreadable':
        return `${file}: it can't be read (${refusal.detail}).`;
      case 'too-large':
        return `${file}: it is larger than any lesson (${refusal.detail}).`;
      case 'not-a-pack':
        return `${file}: this isn't a Hamesh lesson (${refusal.detail}).`;
      case 'damaged':
        return `${file}: it is damaged (${refusal.detail}).`;
      case 'unsafe':
        return `${file}: it holds what no lesson holds (${refusal.detail}).`;
      case 'unsound':
        return `${file}: the lesson in it has faults:\n${refusal.detail}`;
      case 'ships':
        return `${file}: that lesson comes with Hamesh (${refusal.detail}).`;
      case 'newer':
        return `${file}: a newer Hamesh made it; ${refusal.needs} or later opens it.`;
    }
  },
  notEmpty: (folder) => `${folder}: the folder has to be new or empty.`,
  cantWrite: (file, detail) => `${file}: it can't be written (${detail}).`,
  notPort: (port) => `--port wants a number from 0 to 65535, not "${port}".`,
  notBuilt: (folder) => `What people see isn't built (${folder}): run "npm run build" first.`,
  noDataFolder: (folder, detail) => `${folder}: the data folder can't be used (${detail}).`,
  portTaken: (port) => `Port ${port} is taken by another program: choose another, or leave --port out.`,
  portForbidden: (port) => `Port ${port} may not be used: choose one above 1023, or leave --port out.`,
  serving: 'Hamesh is open at the address above, which works once. Press Ctrl+C to stop.',
  noBrowser: 'No browser could be opened: open the address above yourself.',
  fault: (detail) => `Something went wrong in Hamesh: ${detail}`,
};
