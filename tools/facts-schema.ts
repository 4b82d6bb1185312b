/** `npm run facts:schema`: writes the JSON Schemas that editors use for the YAML in `data/`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { editorSchemas, SCHEMA_FOLDER } from '@/data/build/editor-schemas';

const folder = fileURLToPath(new URL(`../${SCHEMA_FOLDER}`, import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [file, text] of editorSchemas()) {
  writeFileSync(join(folder, file), text);
  console.log(`${SCHEMA_FOLDER}/${file}`);
}
