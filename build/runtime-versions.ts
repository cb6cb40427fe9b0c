/** The oldest browser that the renderer must run in: Electron's is newer, a school's own may be as old as this. */
export const CHROME = 'chrome140';
/** The Node that Electron carries, and that the scripts run on. */
export const NODE = 'node24';
