/**
 * The command line, for people who make facts and for measuring: `npm run -s gakju -- <command>`.
 * Results go to stdout, messages to stderr; exit status 2 when any input was bad.
 */
import { fileURLToPath } from 'node:url';
import type { Command } from './commands/command';
import { facts } from './commands/facts';
import { figures } from './commands/figures';
import { mentions } from './commands/mentions';
import { search } from './commands/search';

const COMMANDS: Readonly<Record<string, Command>> = { facts, figures, mentions, search };
const EXIT_BAD_INPUT = 2;
/** Characters; the longest usage and a gap. */
const USAGE_WIDTH = 32;

const USAGE = `Usage: npm run -s gakju -- <command>

${Object.values(COMMANDS)
  .map(({ usage, summary }) => `  ${usage.padEnd(USAGE_WIDTH)}${summary}`)
  .join('\n')}`;

// A reader that has seen enough (`| head`) closes the pipe; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
if (name === '--help' || name === 'help') {
  console.log(USAGE);
} else if (!command) {
  console.error(name === '' ? USAGE : `Unknown command: ${name}\n\n${USAGE}`);
  process.exitCode = EXIT_BAD_INPUT;
} else {
  const isWellDone = await command.run(args, {
    root: fileURLToPath(new URL('..', import.meta.url)),
    input: process.stdin,
    print: (line) => process.stdout.write(`${line}\n`),
    complain: (message) => process.stderr.write(`${message}\n`),
  });
  if (!isWellDone) process.exitCode = EXIT_BAD_INPUT;
}
