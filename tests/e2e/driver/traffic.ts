import { appendFileSync } from 'node:fs';
import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Every request a browser makes, seen from outside it: all of them go through this proxy, whichever
 * page, worker or extension they come from. Those to localhost are passed on, and those to `.test`, which is nobody's
 * (RFC 6761), go there too; all others are refused, so nothing leaves the machine.
 */
export interface Traffic {
  /** Address for the browser's proxy setting. */
  readonly proxy: string;
  /** Requests seen so far, in order: `GET http://localhost:1234/` or `CONNECT host:443`. */
  readonly seen: readonly string[];
  close(): Promise<void>;
}

/** What the browsers ask of their makers by themselves, with no extension installed (measured 2026-11). */
const BROWSER_HOSTS: ReadonlySet<string> = new Set([
  'accounts.google.com',
  'clients2.google.com',
  'clientservices.googleapis.com',
  'content-autofill.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'redirector.gvt1.com',
  'safebrowsing.googleapis.com',
  'update.googleapis.com',
  'www.google.com',
  'aus5.mozilla.org',
  'content-signature-2.cdn.mozilla.net',
  'firefox.settings.services.mozilla.com',
]);

const isOurs = (host: string): boolean => host === 'localhost' || host.endsWith('.test');

export async function watchTraffic(): Promise<Traffic> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    seen.push(`${request.method} ${url}`);
    if (!URL.canParse(url) || !isOurs(new URL(url).hostname)) {
      response.writeHead(502).end();
      return;
    }
    const target = new URL(url);
    target.hostname = 'localhost';
    const onward = forward(target, { method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.writeHead(502).end());
    request.pipe(onward);
  });
  server.on('connect', (request, socket) => {
    seen.push(`CONNECT ${request.url}`);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  server.on('clientError', (_error, socket) => socket.destroy());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    proxy: `http://127.0.0.1:${port}`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The requests that neither a page on this machine nor the browser's maker can have caused. */
export function strangers(seen: readonly string[]): string[] {
  return seen.filter((line) => {
    const target = line.slice(line.indexOf(' ') + 1);
    const host =
      URL.canParse(target) && target.includes('//') ? new URL(target).hostname : target.replace(/:\d+$/, '');
    return !isOurs(host) && !BROWSER_HOSTS.has(host);
  });
}

/** Adds what a session with the extension has asked for to the file that the environment names, for the report. */
export function recordTraffic(kind: string, seen: readonly string[]): void {
  const { GAKJU_TRAFFIC: file } = process.env;
  if (file === undefined) return;
  const line = { browser: kind, requests: seen.length, strangers: strangers(seen) };
  appendFileSync(file, `${JSON.stringify(line)}\n`);
}
