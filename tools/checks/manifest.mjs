import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** All that the extension may ask for; a new one needs a feature that cannot do without it. */
const PERMISSIONS = ['scripting', 'storage'];
const HOSTS = ['http://*/*', 'https://*/*'];
/** What the policy of our own pages must say, so that not even they can connect anywhere. */
const POLICY = ["default-src 'none'", "connect-src 'none'", "script-src 'self'"];
/** Keys that would let pages, other extensions or servers reach in. */
const ABSENT = ['web_accessible_resources', 'externally_connectable', 'optional_permissions', 'update_url'];

/**
 * Holds a build's manifest against what PRIVACY.md promises.
 *
 * @param {string} folder
 * @returns {Promise<string[]>} each broken promise
 */
export async function inspectManifest(folder) {
  const problems = [];
  try {
    const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
    const same = (left, right) => JSON.stringify([...(left ?? [])].sort()) === JSON.stringify(right);
    if (manifest.manifest_version !== 3)
      problems.push(`manifest_version is ${manifest.manifest_version}, not 3`);
    if (!same(manifest.permissions, PERMISSIONS)) {
      problems.push(`permissions are ${manifest.permissions}; they may only be ${PERMISSIONS}`);
    }
    if (!same(manifest.host_permissions, HOSTS)) {
      problems.push(`host_permissions are ${manifest.host_permissions}; they may only be ${HOSTS}`);
    }
    const policy = manifest.content_security_policy?.extension_pages ?? '';
    for (const part of POLICY) {
      if (!policy.includes(part)) problems.push(`the content security policy does not say ${part}`);
    }
    for (const key of ABSENT) if (key in manifest) problems.push(`${key} must not be in the manifest`);
  } catch (error) {
    problems.push(error.message);
  }
  return problems.map((problem) => `${folder}: ${problem}`);
}
