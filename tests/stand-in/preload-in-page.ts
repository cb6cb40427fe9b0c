/** The name under which the page reaches the browser half. Any frame may call it, as an attacker's would try to. */
export const BINDING = 'hameshStandIn';

/**
 * Wraps a preload's bundle so that it runs, unchanged, at the start of every page of the window, and in no frame
 * within it. Its `require` knows what a sandboxed preload of Electron's may use, and of `electron` what ours does.
 */
export function preloadInPage(bundle: string): string {
  return `(() => {
    if (window !== window.top || location.protocol !== 'https:') return;
    const invoke = async (channel, ...args) => {
      const reply = await window.${BINDING}(channel, args);
      if (reply.ok) return reply.value;
      throw new Error("Error invoking remote method '" + channel + "': " + reply.message);
    };
    const exposeInMainWorld = (name, api) => {
      Object.defineProperty(window, name, { value: Object.freeze({ ...api }), enumerable: true });
    };
    const refusing = (name, part) => new Proxy(part, {
      get(target, key) {
        if (!(key in target)) throw new Error("The stand-in for Electron doesn't have " + name + '.' + String(key));
        return target[key];
      },
    });
    const electron = refusing('electron', {
      contextBridge: refusing('contextBridge', { exposeInMainWorld }),
      ipcRenderer: refusing('ipcRenderer', { invoke }),
    });
    const require = (name) => {
      if (name !== 'electron') throw new Error('A sandboxed preload may not require ' + name);
      return electron;
    };
    const module = { exports: {} };
    ((require, module, exports) => {
${bundle}
    })(require, module, module.exports);
  })();`;
}
