/** The part of a package-lock.json entry that this needs. The keys of `packages` are folders, `''` for the project itself. */
export interface LockedPackage {
  version?: string;
  resolved?: string;
  dev?: boolean;
  optional?: boolean;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}
export type LockedPackages = Record<string, LockedPackage>;

/** An optional dependency for which the lock has no entry. */
export interface Missing {
  parent: string;
  name: string;
  version: string;
}

const systems: Record<string, string> = {
  darwin: 'darwin',
  win32: 'win32',
  windows: 'win32',
  win: 'win32',
  linux: 'linux',
  freebsd: 'freebsd',
  android: 'android',
  openharmony: 'openharmony',
};
const processors: Record<string, string> = {
  x64: 'x64',
  arm64: 'arm64',
  arm: 'arm',
  ia32: 'ia32',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  loong64: 'loong64',
  wasm32: 'wasm32',
};
const libraries: Record<string, string> = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl' };

const named = (name: string, table: Record<string, string>): string[] | undefined => {
  const words = name.slice(name.indexOf('/') + 1).split(/[-_]/);
  const found = words.map((word) => table[word]).find((value) => value !== undefined);
  return found === undefined ? undefined : [found];
};

/** The folders in which Node looks for a package of `parent`, nearest first. */
function* foldersAbove(parent: string): Generator<string> {
  for (let at = parent; at; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) yield `${at}/`;
  yield '';
}

/** Optional dependencies without an entry. `npm ci` refuses such a lock on every platform, also where it would skip them. */
export function missingOptional(packages: LockedPackages): Missing[] {
  return Object.entries(packages).flatMap(([parent, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => ![...foldersAbove(parent)].some((folder) => packages[`${folder}node_modules/${name}`]))
      .map(([name, version]) => ({ parent, name, version })),
  );
}

/** The same packages with an entry for each optional dependency, platform read from its name; in order of folder. */
export function completed(packages: LockedPackages): LockedPackages {
  const added = missingOptional(packages).map(({ parent, name, version }): [string, LockedPackage] => {
    if (!/^\d+\.\d+\.\d+[^ |]*$/.test(version)) {
      throw new Error(`${parent || 'package.json'} asks for ${name} ${version}: only an exact version can be added.`);
    }
    const os = named(name, systems);
    const cpu = named(name, processors);
    const libc = os?.[0] === 'linux' ? named(name, libraries) : undefined;
    const dev = packages[parent]?.dev;
    const entry = { version, ...(cpu && { cpu }), ...(dev && { dev }), ...(libc && { libc }), optional: true };
    return [`node_modules/${name}`, { ...entry, ...(os && { os }) }];
  });
  const all = [...Object.entries(packages), ...added];
  return Object.fromEntries(all.sort(([a], [b]) => a.localeCompare(b, 'en')));
}
