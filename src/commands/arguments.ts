import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** What a person typed can't be carried out as it stands: shown without a stack. */
export class UsageError extends Error {}

/**
 * Reads the command line. `--help` prints `usage` and ends the program with status 0; an option that `options` does not
 * list is a `UsageError`, and so is a path where `paths` is false.
 */
export function readArguments<const T extends ParseArgsOptionsConfig>(usage: string, options: T, paths: boolean) {
  if (process.argv.slice(2).some((argument) => argument === '--help' || argument === '-h')) {
    process.stdout.write(`${usage.trim()}\n`);
    process.exit(0);
  }
  try {
    return parseArgs({ options, allowPositionals: paths });
  } catch (error) {
    const [what] = (error as Error).message.split(/\.\s/);
    throw new UsageError(`${what}. Try --help.`);
  }
}
