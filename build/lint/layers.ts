import { isBuiltin } from 'node:module';
import path from 'node:path';

/**
 * The one-way arrows between the folders of the house: what each may import, and nothing else. Tests may import all.
 * A package is named with its scope and without what follows; `assets` holds data, never code.
 */
type Layer = {
  /** Folders of ours, beside the layer's own. `.` is the root's own files, such as `package.json`. */
  ours: readonly string[];
  node: boolean;
  packages: { only: readonly string[] } | { not: readonly string[] };
};

const LAYERS: Readonly<Record<string, Layer>> = {
  core: { ours: [], node: false, packages: { only: ['zod', 'ts-fsrs', 'diff'] } },
  renderer: { ours: ['core'], node: false, packages: { not: ['electron', 'fastify'] } },
  services: { ours: ['core', 'assets', '.'], node: true, packages: { not: ['electron', 'react', 'react-dom'] } },
  electron: { ours: ['services', 'core', '.'], node: true, packages: { only: ['electron', 'zod'] } },
  build: { ours: ['services', 'core', 'dist', '.'], node: true, packages: { not: ['electron'] } },
};

/** Where sockets may be opened from: Electron's own guards stop at Chromium, and never see what Node sends. */
const NETWORK = ['http', 'https', 'http2', 'net', 'dgram', 'tls', 'undici', 'ws'];
const NETWORK_HOME = 'services/web-host/';

/** Why `file` may not import `specifier`, or null where it may. Paths are relative to the root, with `/`. */
export function forbidden(file: string, specifier: string): string | null {
  const from = file.split('/')[0] ?? '';
  const layer = LAYERS[from];
  if (layer === undefined) return null;
  const target = readSpecifier(file, specifier);
  switch (target.kind) {
    case 'ours':
      return target.folder === from || layer.ours.includes(target.folder)
        ? null
        : `${from} may not import ${target.folder === '.' ? "the root's files" : target.folder}`;
    case 'node':
      if (!layer.node) return `${from} runs where there is no Node: it may not import ${specifier}`;
      return NETWORK.includes(target.name) && !file.startsWith(NETWORK_HOME)
        ? `${specifier} opens sockets: only ${NETWORK_HOME} may import it`
        : null;
    case 'package':
      if (NETWORK.includes(target.name) && !file.startsWith(NETWORK_HOME)) {
        return `${specifier} opens sockets: only ${NETWORK_HOME} may import it`;
      }
      return allows(layer.packages, target.name) ? null : `${from} may not import the package ${target.name}`;
  }
}

type Imported = { kind: 'ours'; folder: string } | { kind: 'node' | 'package'; name: string };

function readSpecifier(file: string, specifier: string): Imported {
  if (specifier.startsWith('.') || specifier.startsWith('/')) {
    const target = path.posix.join(path.posix.dirname(file), specifier);
    return { kind: 'ours', folder: target.includes('/') ? target.slice(0, target.indexOf('/')) : '.' };
  }
  if (isBuiltin(specifier)) return { kind: 'node', name: specifier.replace(/^node:/, '').replace(/\/.*$/, '') };
  const [scopeOrName = '', name = ''] = specifier.split('/');
  return { kind: 'package', name: scopeOrName.startsWith('@') ? `${scopeOrName}/${name}` : scopeOrName };
}

function allows(packages: Layer['packages'], name: string): boolean {
  return 'only' in packages ? packages.only.includes(name) : !packages.not.includes(name);
}
