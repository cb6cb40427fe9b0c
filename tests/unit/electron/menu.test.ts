import type { MenuItemConstructorOptions } from 'electron';
import { expect, it, vi } from 'vitest';
import { applicationMenu } from '../../../electron/menu.ts';

// Its runtime isn't here; a menu is what it was made from.
vi.mock('electron', () => ({ Menu: { buildFromTemplate: (template: unknown) => template } }));

/** The roles of the menu's entries, which are what its keys do. */
function rolesOn(platform: NodeJS.Platform): unknown[] {
  const made: unknown = applicationMenu('ar', platform);
  const menus = made as MenuItemConstructorOptions[];
  return menus.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu.map(({ role }) => role) : []));
}

const MAC_ONLY = ['about', 'hide', 'hideOthers', 'unhide', 'minimize', 'close'];

it('has the entries by which macOS closes, minimises and hides', () => {
  expect(rolesOn('darwin')).toEqual(expect.arrayContaining([...MAC_ONLY, 'quit', 'copy']));
});

it.each(['linux', 'win32'] as const)('has none of them on %s, whose windows have their own', (platform) => {
  const roles = rolesOn(platform);
  expect(roles).toEqual(expect.arrayContaining(['quit', 'copy']));
  expect(roles.filter((role) => MAC_ONLY.includes(String(role)))).toEqual([]);
});
