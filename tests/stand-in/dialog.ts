import type { Dialog, OpenDialogReturnValue, SaveDialogReturnValue } from 'electron';
import { hearBrowser } from './channel.ts';
import { refuseOptions, refusing } from './refuse.ts';

/** What the person at the dialogs does, as the test said: names a file, or closes them with null. */
let answer: string | null | undefined;

hearBrowser((message) => {
  if (message.kind === 'answer-dialogs') answer = message.file;
});

const OPTIONS = ['defaultPath', 'filters', 'properties'];

/** Only dialogs over a window are known: one without can get lost behind it. */
const methods = {
  showOpenDialog: async (_window: object, options: object): Promise<OpenDialogReturnValue> => {
    refuseOptions('dialog.showOpenDialog', options, OPTIONS);
    const file = told();
    return { canceled: file === null, filePaths: file === null ? [] : [file] };
  },
  showSaveDialog: async (_window: object, options: object): Promise<SaveDialogReturnValue> => {
    refuseOptions('dialog.showSaveDialog', options, OPTIONS);
    const file = told();
    return { canceled: file === null, filePath: file ?? '' };
  },
} satisfies Partial<Record<keyof Dialog, unknown>>;

export const dialog = refusing('dialog', methods);

function told(): string | null {
  if (answer === undefined) throw new Error('A dialog was shown, and the test did not say what to do with it');
  return answer;
}
