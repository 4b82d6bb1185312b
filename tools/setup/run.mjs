import { spawn } from 'node:child_process';
import { onStop } from './stop.mjs';

/**
 * Runs a program to its end, keeping what it prints.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: Record<string, string | undefined>, note?: (line: string) => void }} [options]
 *   `note` is given each line as it comes
 * @returns {Promise<{ code: number, output: string }>} exit code (127 when the program is not there) and
 *   standard output and error together
 */
export function run(command, args, { cwd, env, note } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      // npm is npm.cmd on Windows, and such files start only through the shell.
      shell: process.platform === 'win32',
    });
    const forget = onStop(() => {
      child.kill('SIGTERM');
    });
    let output = '';
    const take = (/** @type {Buffer} */ chunk) => {
      const text = chunk.toString('utf8');
      output += text;
      const line = text.trim().split('\n').at(-1);
      if (line) note?.(withoutColour(line));
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => {
      forget();
      resolve({ code: 127, output: `${output}${error.message}\n` });
    });
    child.on('close', (code, signal) => {
      forget();
      resolve({ code: code ?? (signal ? 130 : 1), output });
    });
  });
}

/** @param {string} text */
function withoutColour(text) {
  // biome would rather not see the escape character in a pattern, so it is built from its code.
  return text.replace(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*[A-Za-z]`, 'g'), '');
}
