// `npm run complete-lock`, after every change of dependencies: npm leaves packages of other platforms out of the lock
// where it can't fetch them, and then `npm ci` stops on all platforms.
import { readFileSync, writeFileSync } from 'node:fs';
import { completed, missingOptional } from './optional-packages.ts';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const missing = missingOptional(lock.packages);
writeFileSync('package-lock.json', `${JSON.stringify({ ...lock, packages: completed(lock.packages) }, null, 2)}\n`);
console.log(`${missing.length} added`);
