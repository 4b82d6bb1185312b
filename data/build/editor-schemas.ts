import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { entitySchema, factSchema, propertySchema, sourceSchema } from '@/lib/facts';

/** Where the schemas stand, from the project's root. The head of each YAML file names its own for the editor. */
export const SCHEMA_FOLDER = 'data/schema';

const LISTS = {
  sources: sourceSchema,
  properties: propertySchema,
  entities: entitySchema,
  facts: factSchema,
} as const;

/**
 * JSON Schemas by which an editor completes and checks the YAML while it is written, made of the schemas the build checks
 * with. Rules that JSON Schema cannot say (a sum that adds up, a figure in its article) are left to `facts:check`.
 * @returns file names in `SCHEMA_FOLDER` and their text
 */
export function editorSchemas(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(LISTS).map(([name, schema]) => {
      const json: JsonSchema = toJsonSchema(v.array(schema), { errorMode: 'ignore' });
      return [`${name}.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}
