import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { protocol, type Session } from 'electron';
import { contentSecurityPolicy } from '../security/content-security-policy.ts';
import { pageHost, pageScheme } from '../security/own-page.ts';
import type { PageFiles } from './page-files.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/**
 * Registers the scheme of the page. Chromium accepts no new scheme once the app is ready.
 *
 * SECURITY: without `codeCache`. The page's scripts come from an archive whose integrity is checked, but V8 would
 * run the compiled code in the profile instead, which is not checked.
 */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: pageScheme, privileges: { standard: true, secure: true, supportFetchAPI: false } },
  ]);
}

/** Serves the page's files, and nothing else. */
export function serveAppScheme(session: Session, files: PageFiles): void {
  session.protocol.handle(pageScheme, async (request) => {
    const { host, pathname } = new URL(request.url);
    // SECURITY: rule 18. A request picks from a list that was made before; it never becomes a path of the disk.
    const isAsked = host === pageHost && request.method === 'GET';
    const file = isAsked ? files.pathOf(pathname) : undefined;
    if (file === undefined) return new Response(null, { status: 404 });
    return respond(file);
  });
}

async function respond(file: string): Promise<Response> {
  const nonce = randomBytes(16).toString('base64');
  const type = contentTypes[extname(file)] ?? 'application/octet-stream';
  const content = await readFile(file);
  const isPage = extname(file) === '.html';
  const body = isPage ? content.toString('utf8').replaceAll('%CSP_NONCE%', nonce) : content;
  const headers = {
    'Content-Type': type,
    'Content-Security-Policy': contentSecurityPolicy(nonce),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cache-Control': 'no-store',
  };
  return new Response(body, { status: 200, headers });
}
