import * as v from 'valibot';
import type { InputLine } from './lines';

const identified = v.object({ id: v.union([v.string(), v.number()]), text: v.string() });

const WANTED: Readonly<Record<string, string>> = { id: 'must be text or a number', text: 'must be text' };

export type Identified = v.InferOutput<typeof identified>;

/** A line of input that cannot be used, and where it goes wrong; both counted from 1, columns in UTF-16 units. */
export interface BadLine {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export function formatBadLine(command: string, { line, column, message }: BadLine): string {
  return `${command}: line ${line}, column ${column}: ${message}`;
}

/** Where JSON.parse stopped: V8 names the offset, except at the end of the text and for some short texts. */
function columnOf(error: unknown, text: string): number {
  const message = error instanceof Error ? error.message : '';
  const offset = /at position (\d+)/.exec(message)?.[1];
  if (offset !== undefined) return Number(offset) + 1;
  const token = /Unexpected token '?(.)'?,/u.exec(message)?.[1];
  const found = token === undefined ? -1 : text.indexOf(token);
  return found >= 0 ? found + 1 : text.length + 1;
}

/** Reads a line as `{id, text}`; other keys are allowed and left alone. */
export function parseIdentified({ number: line, text }: InputLine): Identified | BadLine {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s+/g, ' ') : 'no JSON';
    return { line, column: columnOf(error, text), message: `not JSON: ${reason}` };
  }
  const result = v.safeParse(identified, value);
  if (result.success) return result.output;
  const key = result.issues[0].path?.[0]?.key;
  const at = typeof key === 'string' ? text.indexOf(`"${key}"`) : -1;
  const wrong =
    key === undefined ? 'it is no object' : `${key} ${at < 0 ? 'is missing' : WANTED[String(key)]}`;
  return { line, column: at < 0 ? 1 : at + 1, message: `not {"id": …, "text": "…"}: ${wrong}` };
}
