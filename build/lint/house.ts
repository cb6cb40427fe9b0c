import path from 'node:path';
import type { RuleTester } from 'oxlint/plugins-dev';
import { forbidden } from './layers.ts';

/** The house's own lint rules; `layers.ts` says what they hold. */

type Rule = Extract<Parameters<RuleTester['run']>[1], { create: unknown }>;
type Context = Parameters<Rule['create']>[0];
type Visitor = ReturnType<Rule['create']>;
type Node = Parameters<NonNullable<Visitor['Literal']>>[0] | Parameters<NonNullable<Visitor['TemplateLiteral']>>[0];

/** Calls `found` for every module that a file names, in whichever way it does: value or type, static or not. */
function eachImport(found: (specifier: string | null, node: Node) => void): Visitor {
  const visit = (node: unknown): void => {
    const source = node as Node; // every branch below hands over an expression or a literal
    found(moduleName(source), source);
  };
  return {
    ImportDeclaration: (node) => {
      visit(node.source);
    },
    ExportAllDeclaration: (node) => {
      visit(node.source);
    },
    ExportNamedDeclaration: (node) => {
      if (node.source !== null) visit(node.source);
    },
    ImportExpression: (node) => {
      visit(node.source);
    },
    TSImportType: (node) => {
      visit(node.source);
    },
    TSExternalModuleReference: (node) => {
      visit(node.expression);
    },
    CallExpression: (node) => {
      const { callee } = node;
      const isRequire =
        (callee.type === 'Identifier' && callee.name === 'require') ||
        (callee.type === 'MemberExpression' && callee.object.type === 'Identifier' && callee.object.name === 'require');
      if (isRequire && node.arguments[0] !== undefined) visit(node.arguments[0]);
    },
  };
}

/** A module's name where it is written out, and null where it is computed. */
function moduleName(node: Node): string | null {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0]?.value.cooked ?? null;
  return null;
}

function fileOf(context: Context): string {
  return path.relative(context.cwd, context.filename).split(path.sep).join('/');
}

const arrows: Rule = {
  create: (context) => {
    const file = fileOf(context);
    return eachImport((specifier, node) => {
      // A computed name can't be checked, so it is refused wherever a layer has something to hold.
      const reason = specifier === null ? computed(file) : forbidden(file, specifier);
      if (reason !== null) context.report({ node, message: reason });
    });
  },
};

function computed(file: string): string | null {
  return forbidden(file, 'electron') === null && forbidden(file, '../renderer/x.ts') === null
    ? null
    : 'A module is imported by a name that is computed: write it out';
}

/** The parts of Electron that only one file may touch, or none. */
const ELECTRON_HOMES: Readonly<Record<string, string | null>> = {
  ipcMain: 'electron/calls.ts',
  ipcRenderer: 'electron/preload.ts',
  contextBridge: 'electron/preload.ts',
  net: null,
  utilityProcess: null,
  autoUpdater: null,
  // All of it, under a name that says so.
  default: null,
  'module.exports': null,
};

const BY_NAME = "Import Electron's parts by their names";

const electronParts: Rule = {
  create: (context) => {
    const file = fileOf(context);
    return {
      // Any other way has all of Electron, or hands on a part where nobody looks for it.
      ...eachImport((specifier, node) => {
        if (specifier === 'electron') context.report({ node, message: BY_NAME });
      }),
      ImportDeclaration: (node) => {
        if (node.source.value !== 'electron' || node.importKind === 'type') return;
        for (const specifier of node.specifiers) {
          if (specifier.type !== 'ImportSpecifier') {
            context.report({ node: specifier, message: BY_NAME });
            continue;
          }
          const { imported } = specifier;
          const part = imported.type === 'Identifier' ? imported.name : imported.value;
          const home = ELECTRON_HOMES[part];
          if (home !== undefined && home !== file) {
            context.report({
              node: specifier,
              message: `${part} may be used ${home === null ? 'nowhere' : `in ${home} only`}`,
            });
          }
        }
      },
    };
  },
};

export default { meta: { name: 'house' }, rules: { arrows, 'electron-parts': electronParts } };
