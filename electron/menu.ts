import { Menu, type MenuItemConstructorOptions, type WebContents } from 'electron';
import type { Language } from '../core/language/bilingual.ts';
import { MENU_WORDS } from './menu-words.ts';

type Role = NonNullable<MenuItemConstructorOptions['role']>;

/**
 * The menu bar, in the system's language as every program's is. What an entry does is Chromium's own. On macOS a window is
 * closed, minimised and hidden by keys that do nothing unless they are an entry's.
 */
export function applicationMenu(language: Language, platform: NodeJS.Platform): Menu {
  const words = MENU_WORDS[language];
  const onMac = platform === 'darwin';
  return Menu.buildFromTemplate([
    {
      label: words.program,
      submenu: [...(onMac ? ofTheProgram(language) : []), { role: 'quit', label: words.quit }],
    },
    {
      label: words.edit,
      submenu: [
        { role: 'undo', label: words.undo },
        { role: 'redo', label: words.redo },
        { type: 'separator' },
        ...editing(language, ['cut', 'copy', 'paste', 'selectAll']),
      ],
    },
    {
      label: words.view,
      submenu: [
        { role: 'zoomIn', label: words.zoomIn },
        { role: 'zoomOut', label: words.zoomOut },
        { role: 'resetZoom', label: words.resetZoom },
        { type: 'separator' },
        { role: 'togglefullscreen', label: words.fullScreen },
      ],
    },
    ...(onMac ? [ofTheWindow(language)] : []),
  ]);
}

function ofTheProgram(language: Language): MenuItemConstructorOptions[] {
  const words = MENU_WORDS[language];
  return [
    { role: 'about', label: words.about },
    { type: 'separator' },
    { role: 'hide', label: words.hide },
    { role: 'hideOthers', label: words.hideOthers },
    { role: 'unhide', label: words.unhide },
    { type: 'separator' },
  ];
}

function ofTheWindow(language: Language): MenuItemConstructorOptions {
  const words = MENU_WORDS[language];
  return {
    role: 'window',
    label: words.window,
    submenu: [
      { role: 'minimize', label: words.minimize },
      { role: 'close', label: words.close },
    ],
  };
}

/** What a right click offers: all of editing in a field, and copying where words are selected. */
export function offerContextMenu(contents: WebContents, language: Language): void {
  contents.on('context-menu', (_event, { isEditable, selectionText }) => {
    const roles = isEditable ? (['cut', 'copy', 'paste', 'selectAll'] as const) : (['copy'] as const);
    if (isEditable || selectionText !== '') Menu.buildFromTemplate(editing(language, roles)).popup();
  });
}

type Editing = Extract<Role, 'cut' | 'copy' | 'paste' | 'selectAll'>;

function editing(language: Language, roles: readonly Editing[]): MenuItemConstructorOptions[] {
  return roles.map((role) => ({ role, label: MENU_WORDS[language][role] }));
}
