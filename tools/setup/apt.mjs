import { existsSync, readFileSync } from 'node:fs';
import { run } from './run.mjs';
import { Plain, step } from './say.mjs';

/** Whether this is Debian, Ubuntu or a child of theirs: where apt and these package names hold. */
export function isDebianLike() {
  if (process.platform !== 'linux' || !existsSync('/usr/bin/apt-get')) return false;
  try {
    return /^ID(?:_LIKE)?=.*(?:debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** Whether apt may be used here without asking anybody. */
export function mayInstall() {
  return isDebianLike() && process.getuid?.() === 0;
}

let listsAreFresh = false;

/**
 * Installs the first of some Debian packages that can be installed.
 *
 * @param {string} title what is being done
 * @param {readonly string[]} packages names to try, best first (Ubuntu and Debian differ)
 * @throws {Plain} when none installs, with apt's last words
 */
export async function aptInstall(title, packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await step(`${title} (apt-get install ${packages[0]})`, async (note) => {
    if (!listsAreFresh) {
      await run('apt-get', ['update'], { env, note });
      listsAreFresh = true;
    }
    let lastWords = '';
    for (const name of packages) {
      const { code, output } = await run('apt-get', ['install', '-y', '--no-install-recommends', name], {
        env,
        note,
      });
      if (code === 0) return;
      lastWords = output.trim().split('\n').slice(-5).join('\n');
    }
    throw new Plain(`apt-get could not install ${packages.join(' or ')}:\n${lastWords}`);
  });
}
