/** `npm run lock`: after an `npm install` that changed package-lock.json, makes it whole for every platform. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { siteDir } from '#cli/process/siteDir.ts';
import { completeLock, type LockPackages } from './lock/completeLock.ts';

const file = path.join(siteDir, 'package-lock.json');
// npm writes the file and is the only other one to read it.
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: LockPackages };
const packages = completeLock(lock.packages);
writeFileSync(file, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`);
console.log(`${Object.keys(packages).length - Object.keys(lock.packages).length} entries added to package-lock.json.`);
