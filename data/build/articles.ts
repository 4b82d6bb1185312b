import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The lines of each article by its three-digit number, folded; line 1 is at index 0. */
export type Articles = ReadonlyMap<string, readonly string[]>;

/** Beside the project, never in it: the articles are copyrighted. */
export const ARTICLES_FOLDER = '../shared/articles';

/** The form in which texts are compared: NFC, and every run of white space one space. */
export function foldText(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** The articles that the facts were taken from, or undefined where they are not at hand. */
export function readArticles(root: string): Articles | undefined {
  const folder = join(root, ARTICLES_FOLDER);
  if (!existsSync(folder)) return undefined;
  const articles = new Map<string, readonly string[]>();
  for (const name of readdirSync(folder).sort()) {
    const number = /^\d{3}/.exec(name)?.[0];
    if (number === undefined) continue;
    articles.set(number, readFileSync(join(folder, name), 'utf8').split(/\r?\n/).map(foldText));
  }
  return articles;
}
