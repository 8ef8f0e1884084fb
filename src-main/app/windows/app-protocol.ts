import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { protocol, type Session } from 'electron';
import { contentSecurityPolicy } from '../security/content-security-policy.ts';
import { pageHost, pageScheme } from '../security/own-page.ts';
import { filesByPath } from './page-files.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/**
 * Must run before the app is ready: afterwards Chromium takes no new schemes.
 *
 * SECURITY: without `codeCache`. The page's scripts come from an archive whose integrity is checked; V8's
 * compiled code would lie in the profile unchecked, and run in their place whatever was written into it.
 */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: pageScheme, privileges: { standard: true, secure: true, supportFetchAPI: false } },
  ]);
}

/**
 * Serves the page's files.
 *
 * @param folder the built page; what is in it now is all that will ever be served
 */
export function serveAppScheme(session: Session, folder: string): void {
  const files = filesByPath(folder);
  session.protocol.handle(pageScheme, async (request) => {
    const { host, pathname } = new URL(request.url);
    // SECURITY: rule 18. A request picks from a list made beforehand; it never becomes a path of the disk.
    const isAsked = host === pageHost && request.method === 'GET';
    const file = isAsked ? files.get(pathname) : undefined;
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
