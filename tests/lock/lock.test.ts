import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { completed, type LockedPackages, missingOptional } from './optional-packages.ts';

const lock = readFileSync('package-lock.json', 'utf8');
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const packages: LockedPackages = JSON.parse(lock).packages;

describe('package-lock.json', () => {
  it('has an entry for every optional dependency, or `npm ci` stops everywhere', () => {
    expect(missingOptional(packages)).toEqual([]);
  });

  it('names no registry, so that it installs from whichever one a machine uses', () => {
    expect(Object.entries(packages).filter(([, entry]) => entry.resolved)).toEqual([]);
    expect(lock).not.toMatch(/https?:\/\/[^"]*\.tgz/);
  });

  it('belongs to package.json, whose versions are exact', () => {
    const wanted = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };
    const held = Object.fromEntries(
      Object.keys(wanted).map((name) => [name, packages[`node_modules/${name}`]?.version]),
    );
    expect(held).toEqual(wanted);
  });
});

describe('completed', () => {
  const parent = (optionalDependencies: Record<string, string>): LockedPackages => ({
    '': {},
    'node_modules/parent': { version: '1.0.0', dev: true, optionalDependencies },
  });

  it.each([
    ['@a/b-darwin-arm64', { cpu: ['arm64'], os: ['darwin'] }],
    ['@a/b-linux-x64-musl', { cpu: ['x64'], os: ['linux'], libc: ['musl'] }],
    ['@a/b-linux-arm-gnueabihf', { cpu: ['arm'], os: ['linux'], libc: ['glibc'] }],
    ['b-windows-64', { os: ['win32'] }],
    ['@linux/b-wasm32-wasi', { cpu: ['wasm32'] }],
  ])('reads the platform of %s from its name', (name, platform) => {
    const added = completed(parent({ [name]: '2.0.0' }))[`node_modules/${name}`];
    expect(added).toEqual({ version: '2.0.0', dev: true, optional: true, ...platform });
  });

  it('finds a package that is held nearer than the top', () => {
    const held = { ...parent({ near: '2.0.0' }), 'node_modules/parent/node_modules/near': { version: '2.0.0' } };
    expect(missingOptional(held)).toEqual([]);
  });

  it('refuses a range, which no entry could answer', () => {
    expect(() => completed(parent({ near: '^2.0.0' }))).toThrow(
      'node_modules/parent asks for near ^2.0.0: only an exact version can be added.',
    );
  });
});
