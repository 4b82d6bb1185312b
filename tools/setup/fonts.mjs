import { aptInstall, isDebianLike, mayInstall } from './apt.mjs';
import { run } from './run.mjs';
import { Plain } from './say.mjs';

const PACKAGE = 'fonts-noto-cjk';
/** The languages whose letters the practice pages need. */
const LANGUAGES = ['ko', 'ja'];

/**
 * Sees to it that Korean and Japanese letters can be drawn; without such a font every name is a row of
 * boxes. macOS and Windows come with them.
 *
 * @throws {Plain} naming what to install, and how, when we may not
 */
export async function ensureFonts() {
  if (process.platform !== 'linux' || (await haveFonts())) return;
  if (mayInstall()) {
    await aptInstall('Installing Korean and Japanese fonts', [PACKAGE]);
    return;
  }
  const how = isDebianLike() ? `sudo apt-get install ${PACKAGE}` : "your system's Noto CJK fonts package";
  throw new Plain(`No font with Korean and Japanese letters was found.\nInstall it:      ${how}`);
}

async function haveFonts() {
  for (const language of LANGUAGES) {
    const { code, output } = await run('fc-list', [`:lang=${language}`, 'family']);
    if (code !== 0 || output.trim() === '') return false;
  }
  return true;
}
