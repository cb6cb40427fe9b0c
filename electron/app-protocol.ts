import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { SECURITY_HEADERS } from '../services/web-host/security-headers.ts';
import { appFile } from './app-file.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** What `protocol.handle` takes: serves the built renderer in `root`, and nothing else on the machine. */
export function serveRenderer(root: string): (request: Pick<Request, 'method' | 'url'>) => Promise<Response> {
  return async ({ method, url }) => {
    if (method !== 'GET' && method !== 'HEAD') return refusal(405, 'Only GET is answered');
    const file = await appFile(root, url);
    const type = file === null ? undefined : TYPES[path.extname(file).toLowerCase()];
    if (file === null || type === undefined) return refusal(404, 'Nothing is here');
    const body = method === 'HEAD' ? null : new Uint8Array(await readFile(file));
    return new Response(body, { headers: { ...HEADERS, 'content-type': type } });
  };
}

/** The files come from the disk and change with an update, so Chromium asks each time, and keeps only the compiled code. */
const HEADERS = { ...SECURITY_HEADERS, 'cache-control': 'no-cache' };

function refusal(status: number, text: string): Response {
  return new Response(text, { status, headers: { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' } });
}
