import * as v from 'valibot';
import type { Entity, Fact, Property, Source } from '@/lib/facts';
import type { Problem } from './problem';
import type { DataPath, YamlItem } from './yaml-list';

/** A record that fits its schema, together with where it stands. */
export interface Located<T> {
  readonly record: T;
  readonly file: string;
  /** Line of the part at `path`; `[]` is the record itself. */
  lineOf(path: DataPath): number;
}

/** All records of the data, in the order of the files. */
export interface Records {
  readonly sources: readonly Located<Source>[];
  readonly entities: readonly Located<Entity>[];
  readonly properties: readonly Located<Property>[];
  readonly facts: readonly Located<Fact>[];
}

/** A problem of one part of a record. */
export function problemAt(located: Located<unknown>, path: DataPath, what: string, mend: string): Problem {
  return { file: located.file, line: located.lineOf(path), what, mend };
}

function describeIssue(issue: v.BaseIssue<unknown>, name: string): { what: string; mend: string } {
  const isObject = issue.type === 'strict_object';
  if (isObject && issue.expected === 'never') {
    return { what: `unknown key ${name}`, mend: 'remove it or correct its spelling' };
  }
  if (isObject && issue.received === 'undefined') return { what: `${name} is missing`, mend: 'add it' };
  if (issue.type === 'string' && typeof issue.input === 'number') {
    return { what: `${name} is the number ${issue.received} where text is wanted`, mend: 'put it in quotes' };
  }
  if (issue.kind === 'schema') {
    return { what: `${name} is ${issue.received}`, mend: `it must be ${issue.expected ?? 'something else'}` };
  }
  const [what = '', mend = 'correct it'] = issue.message.split('; ');
  const shown = typeof issue.input === 'string' ? ` (${JSON.stringify(issue.input)})` : '';
  return { what: `${name}${shown} ${what}`, mend };
}

/** Checks one record against its schema; gives the record, or every way in which it does not fit. */
export function parseRecord<T>(
  item: YamlItem,
  schema: v.GenericSchema<unknown, T>,
): { located?: Located<T>; problems: Problem[] } {
  const result = v.safeParse(schema, item.value);
  if (result.success) {
    return { located: { record: result.output, file: item.file, lineOf: item.lineOf }, problems: [] };
  }
  const problems = result.issues.map((issue) => {
    const path = (issue.path ?? []).flatMap(({ key }) =>
      typeof key === 'string' || typeof key === 'number' ? [key] : [],
    );
    const name = path.length === 0 ? 'the record' : `\`${path.join('.')}\``;
    return { file: item.file, line: item.lineOf(path), ...describeIssue(issue, name) };
  });
  return { problems };
}
