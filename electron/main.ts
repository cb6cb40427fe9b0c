import { homedir } from 'node:os';
import path from 'node:path';
import { app, Menu, protocol, session, type BrowserWindow } from 'electron';
import manifest from '../package.json' with { type: 'json' };
import { defaultDataFolder } from '../services/data-folder.ts';
import { createMachine } from '../services/machine/machine.ts';
import { APP_SCHEME, APP_SCHEME_PRIVILEGES } from './app-address.ts';
import { serveRenderer } from './app-protocol.ts';
import { takeCalls } from './calls.ts';
import { fileDialogs } from './file-dialogs.ts';
import { packsIn, takeHandedOver, type SecondStart } from './handed-over.ts';
import { applicationMenu, offerContextMenu } from './menu.ts';
import { denyNavigation } from './navigation.ts';
import { callNoPeers, leadNowhere, stayOffline } from './offline.ts';
import { denyPermissions } from './permissions.ts';
import { printing } from './printing.ts';
import { mayRun } from './single-instance.ts';
import { dataFolderIn, languagesIn } from './start-options.ts';
import { systemLanguage } from './system-language.ts';
import { bringForward, openWindow } from './window.ts';

/** The desktop shell: it wires what `services` does to a window, and shuts that window off from everything else. */

const RENDERER = path.join(import.meta.dirname, '../renderer');
const LESSONS = path.join(import.meta.dirname, '../../assets/lessons');

const dataFolder = dataFolderIn(process.argv) ?? defaultDataFolder(process.platform, process.env, homedir());

app.setName(manifest.productName);
// Chromium's own files go beside the learners', in a folder that may be thrown away.
app.setPath('userData', path.join(dataFolder, 'chromium'));
app.enableSandbox();
leadNowhere(app.commandLine);
protocol.registerSchemesAsPrivileged([APP_SCHEME_PRIVILEGES]);

const packs = packsIn(process.argv, process.cwd());
const handedOver = takeHandedOver(app, packs);

// The lock lies in userData, so it is one instance for each data folder.
if (mayRun(app, process.platform, { packs } satisfies SecondStart)) {
  void app.whenReady().then(start);
} else {
  app.quit();
}

function start(): void {
  const language = systemLanguage([...languagesIn(process.argv), ...app.getPreferredSystemLanguages()]);
  const machine = createMachine({
    dataFolder,
    lessonsFolder: LESSONS,
    host: 'desktop',
    version: manifest.version,
    systemLanguage: language,
    dialogs: fileDialogs(() => window),
    printing: printing(() => window),
  });

  denyPermissions(session.defaultSession);
  stayOffline(session.defaultSession);
  protocol.handle(APP_SCHEME, serveRenderer(RENDERER));
  takeCalls(machine);
  app.on('web-contents-created', (_event, contents) => {
    denyNavigation(contents);
    callNoPeers(contents);
    offerContextMenu(contents, language);
  });
  Menu.setApplicationMenu(applicationMenu(language, process.platform));

  const window: BrowserWindow = openWindow(dataFolder);
  void machine.prepare();
  handedOver(machine.handOver, () => bringForward(window));
  app.on('window-all-closed', () => {
    app.quit();
  });
  app.once('will-quit', (event) => {
    // Whoever starts the program now is to have a window: this one has none any more to bring forward.
    app.releaseSingleInstanceLock();
    // What learners did is on the disk already; the backup of this start may not be.
    event.preventDefault();
    void machine.close().finally(() => {
      app.exit();
    });
  });
}
