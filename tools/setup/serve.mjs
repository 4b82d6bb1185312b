import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The kinds of file the practice pages are made of; anything else is sent as bytes. */
const MIME = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Headers beyond the type, by path: a page's own policy can only be strict when the server says it. */
const HEADERS = {
  '/hostile/strict-policy.html': {
    'content-security-policy': "default-src 'none'; img-src http://localhost:*; sandbox allow-scripts",
  },
};

/**
 * Serves a folder's files on localhost, and nothing outside it.
 *
 * @param {string} folder
 * @param {{ port?: number, onRequest?: (path: string) => void }} [options] port 0 (the default): any free
 *   one; `onRequest` hears each path asked for
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>} `url` ends in a slash
 */
export async function serve(folder, { port = 0, onRequest } = {}) {
  const home = await realpath(folder);
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    onRequest?.(pathname);
    const file = await fileFor(home, pathname);
    if (file === undefined) {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not here.\n');
      return;
    }
    response.writeHead(200, {
      'content-type': MIME[extname(file)] ?? 'application/octet-stream',
      // Asked for again each time, but a page that was left may be kept for the way back.
      'cache-control': 'no-cache',
      ...HEADERS[pathname],
    });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  const given = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://localhost:${given}/`,
    port: given,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * The file a path stands for, links followed, or undefined when it is none or outside `home`.
 *
 * @param {string} home a real path
 * @param {string} pathname as in the URL, still percent-encoded
 */
async function fileFor(home, pathname) {
  try {
    const wanted = decodeURIComponent(pathname);
    if (wanted.includes('\0')) return undefined;
    const path = await realpath(join(home, wanted.endsWith('/') ? `${wanted}index.html` : wanted));
    if (!path.startsWith(home + sep)) return undefined;
    return (await stat(path)).isFile() ? path : undefined;
  } catch {
    return undefined;
  }
}

// `node tools/setup/serve.mjs [folder] [port]`, to look at the pages in a browser of one's own.
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder = 'tests/pages', port = '0'] = process.argv.slice(2);
  const { url } = await serve(folder, { port: Number(port) });
  process.stdout.write(`${url}\n`);
}
