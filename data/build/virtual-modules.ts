import { join } from 'node:path';
import { compileNames, packNames } from '@/lib/names';
import { readData } from './compile';
import { EDITION, readEdition } from './edition';
import { formatProblem } from './problem';
import { dataFiles } from './read-records';

export interface VirtualModules {
  /** Source text by the name behind `virtual:gakju/`. */
  readonly code: Readonly<Record<string, string>>;
  /** The files it was made from, as absolute paths. */
  readonly files: readonly string[];
  /** Formatted; when there is any, the code is not to be used. */
  readonly problems: readonly string[];
}

/** Engines parse a JSON string faster than the same object written as code, and the index is large. */
function exportJson(name: string, value: unknown): string {
  return `export const ${name} = /* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`;
}

/** Compiles the data below `root` into the modules the extension imports. */
export function compileVirtualModules(root: string): VirtualModules {
  const { index, problems } = readData(root);
  const edition = readEdition(root);
  const tables = compileNames(problems.length > 0 ? [] : index.entities);
  return {
    code: {
      facts: `${exportJson('index', index)}export const dated = ${JSON.stringify(edition.date)};\n`,
      names: `export const packed = ${JSON.stringify(packNames(tables))};\n`,
      knowledge: exportJson('knowledge', tables.knowledge),
    },
    files: [...dataFiles(root), EDITION].map((file) => join(root, file)),
    problems: [...problems, ...edition.problems].map(formatProblem),
  };
}
