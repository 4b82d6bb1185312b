import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../setup/root.mjs';

/** The row of PRIVACY.md's list that stands for the pages. */
const HOST_ROW = /^\| access to `http` and `https` pages \|/m;
const HOSTS = ['http://*/*', 'https://*/*'];
/** A row of that list: the permission's name, then what it is for. */
const PERMISSION_ROW = /^\| `([\w.]+)` \| \S/gm;
/** The sources a policy may name: the package itself, pictures written out in it, nothing. A remote origin is none of these. */
const POLICY_SOURCES = ["'none'", "'self'", 'data:'];
/** What the policy of our own pages must say, so that not even they can connect anywhere. */
const POLICY = ["default-src 'none'", "connect-src 'none'", "script-src 'self'"];
/** Keys that would let pages, other extensions or servers reach in. */
const ABSENT = [
  'web_accessible_resources',
  'externally_connectable',
  'optional_permissions',
  'optional_host_permissions',
  'update_url',
];

/**
 * Holds a build's manifest against what PRIVACY.md promises.
 *
 * @param {string} folder
 * @returns {Promise<string[]>} each broken promise
 */
export async function inspectManifest(folder) {
  try {
    const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
    const promised = promisedBy(await readFile(join(root, 'PRIVACY.md'), 'utf8'));
    return brokenPromises(manifest, promised).map((problem) => `${folder}: ${problem}`);
  } catch (error) {
    return [`${folder}: ${error.message}`];
  }
}

/**
 * The permissions that PRIVACY.md tells the reader of.
 *
 * @param {string} privacy its text
 * @returns {{ permissions: string[], hosts: string[] }}
 */
export function promisedBy(privacy) {
  return {
    permissions: [...privacy.matchAll(PERMISSION_ROW)].map(([, name = '']) => name),
    hosts: HOST_ROW.test(privacy) ? HOSTS : [],
  };
}

/**
 * @param {Record<string, any>} manifest as built
 * @param {ReturnType<typeof promisedBy>} promised
 * @returns {string[]}
 */
export function brokenPromises(manifest, promised) {
  const problems = [];
  const same = (left, right) =>
    JSON.stringify([...(left ?? [])].sort()) === JSON.stringify([...right].sort());
  if (manifest.manifest_version !== 3)
    problems.push(`manifest_version is ${manifest.manifest_version}, not 3`);
  if (!same(manifest.permissions, promised.permissions)) {
    problems.push(`permissions are ${manifest.permissions}; PRIVACY.md lists ${promised.permissions}`);
  }
  if (!same(manifest.host_permissions, promised.hosts)) {
    problems.push(`host_permissions are ${manifest.host_permissions}; PRIVACY.md lists ${promised.hosts}`);
  }
  const policy = manifest.content_security_policy?.extension_pages ?? '';
  for (const part of POLICY) {
    if (!policy.includes(part)) problems.push(`the content security policy does not say ${part}`);
  }
  for (const source of sourcesIn(policy)) {
    if (!POLICY_SOURCES.includes(source)) problems.push(`the content security policy lets in ${source}`);
  }
  for (const key of ABSENT) if (key in manifest) problems.push(`${key} must not be in the manifest`);
  const { gecko } = manifest.browser_specific_settings ?? {};
  if (gecko && !same(gecko.data_collection_permissions?.required, ['none'])) {
    problems.push('data_collection_permissions must say that none is collected');
  }
  return problems;
}

/** @param {string} policy */
function sourcesIn(policy) {
  return policy.split(';').flatMap((directive) => directive.trim().split(/\s+/).slice(1));
}
