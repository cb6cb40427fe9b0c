import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { AfterPackContext, Configuration } from 'electron-builder';
import { signsForMac } from './signing.ts';
import { variantIn } from './variant.ts';

/** How Hamesh is packaged; `npm run package` builds it first. Paths are seen from the repository's root. */

const variant = variantIn(process.env);
const signed = signsForMac(process.env);
const ENTITLEMENTS = `build/packaging/${signed ? 'entitlements' : 'entitlements-unsigned'}.plist`;

const config: Configuration = {
  appId: variant.appId,
  productName: variant.productName,
  copyright: '© Hamesh · هامش (MIT)',
  directories: { buildResources: 'build/resources', output: variant.output },
  artifactName: '${productName}-${version}-${os}-${arch}.${ext}',
  publish: null,

  // Everything is bundled: there is nothing to rebuild, and asking would need a network.
  npmRebuild: false,
  files: [
    'package.json',
    'dist/electron/*.cjs',
    'dist/renderer/**',
    '!dist/renderer/.vite{,/**}',
    'dist/licences/**',
    'assets/lessons/**',
  ],
  asar: true,
  electronLanguages: ['ar', 'en-US'],
  afterExtract: removeDefaultApp,
  electronFuses: {
    runAsNode: false,
    // There are no cookies, and there is no way back from encrypting them.
    enableCookieEncryption: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: variant.inspectable,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
    // Setting fuses breaks the signature that the runtime came with, and Apple's processors start nothing whose signature
    // is broken. The signing that follows mends it, but is left out for pull requests; this, a signature for the machine
    // alone, takes a Mac.
    resetAdHocDarwinSignature: process.platform === 'darwin' && !signed,
  },

  fileAssociations: [
    {
      ext: 'hamesh',
      name: 'Hamesh lesson',
      description: 'Hamesh lesson · درس هامش',
      mimeType: 'application/x-hamesh+zip',
      role: 'Viewer',
    },
  ],

  win: {
    icon: 'icon.ico',
    target: [
      { target: 'nsis', arch: ['x64', 'arm64'] },
      { target: 'zip', arch: ['x64', 'arm64'] },
    ],
  },
  nsis: {
    artifactName: '${productName}-${version}-${os}-${arch}-setup.${ext}',
    // For one person unless asked otherwise; the assisted installer is the one that also takes /allusers.
    oneClick: false,
    perMachine: false,
    allowToChangeInstallationDirectory: true,
    deleteAppDataOnUninstall: false,
    installerLanguages: ['en_US', 'ar_SA'],
    shortcutName: `${variant.productName} هامش`,
    // One installer for each processor: both in one would be twice as large.
    buildUniversalInstaller: false,
    // Only an updater would want it, and there is none.
    differentialPackage: false,
  },

  mac: {
    icon: 'icon.icns',
    category: 'public.app-category.education',
    target: [{ target: 'dmg', arch: ['universal'] }],
    // Without a certificate it is signed for the machine alone, which Apple's processors insist on.
    ...(signed ? {} : { identity: '-', notarize: false }),
    hardenedRuntime: true,
    entitlements: ENTITLEMENTS,
    entitlementsInherit: ENTITLEMENTS,
    extendInfo: { LSHasLocalizedDisplayName: true, CFBundleDevelopmentRegion: 'en' },
    // The name that Finder shows in Arabic.
    extraResources: [{ from: 'build/resources/ar.lproj', to: 'ar.lproj' }],
  },
  dmg: { title: '${productName} ${version}', writeUpdateInfo: false },

  linux: {
    icon: 'icons',
    executableName: variant.executableName,
    category: 'Education',
    // Desktops know a window's program by this name.
    syncDesktopName: true,
    synopsis: 'Close reading of the news',
    target: [
      { target: 'AppImage', arch: ['x64', 'arm64'] },
      { target: 'deb', arch: ['x64', 'arm64'] },
    ],
    desktop: {
      entry: {
        'Name[ar]': 'هامش',
        GenericName: 'Close reading of the news',
        'GenericName[ar]': 'القراءة المتأنّية للأخبار',
        'Comment[ar]': 'يعلّم قراءة الأخبار قراءةً متأنّية: الاقتباس والادّعاء والتأطير، بالعربية والإنجليزية، بلا إنترنت.',
      },
    },
  },
  // The older tools need FUSE 2, which new systems lack, and switch Chromium's sandbox off for everybody.
  toolsets: { appimage: '1.0.3' },
};

export default config;

/** The page that an empty Electron shows: only a runtime fetched by electron-builder itself comes without it. */
async function removeDefaultApp({ appOutDir, packager, electronPlatformName }: AfterPackContext): Promise<void> {
  const resources =
    electronPlatformName === 'darwin'
      ? path.join(appOutDir, packager.info.framework.distMacOsAppName, 'Contents/Resources')
      : path.join(appOutDir, 'resources');
  await rm(path.join(resources, 'default_app.asar'), { force: true });
}
