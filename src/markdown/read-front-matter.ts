import { parseDocument } from 'yaml';
import { type FrontMatter, frontMatterSchema } from '../model/front-matter.ts';
import { ContentError } from './content-error.ts';
import { partedByFence } from './front-matter-fence.ts';
import { plainYaml } from './plain/plain-yaml.ts';

/** Front matter and the text below it. */
export function readFrontMatter(text: string, path: string): { frontMatter: FrontMatter; body: string } {
  const parts = partedByFence(text);
  if (!parts) {
    throw new ContentError(path, 'line 1: expected front matter, fields between two lines of "---", found none.');
  }
  const { fields, body } = parts;
  const value: unknown = plainYaml(fields) ?? parsedYaml(fields, path);
  const result = frontMatterSchema.safeParse(value);
  if (result.success) return { frontMatter: result.data, body };
  const faults = result.error.issues.flatMap((issue) => {
    const { path: keys, message } = issue;
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => `field "${[...keys, key].join('.')}": there is no such field`);
    const found = JSON.stringify(valueAt(value, keys)) ?? 'nothing';
    return `field "${keys.join('.')}": ${expectation(message)}, found ${found}`;
  });
  throw new ContentError(path, `${faults.join('; ')}.`);
}

function parsedYaml(fields: string, path: string): unknown {
  const yaml = parseDocument(fields, { prettyErrors: true });
  const fault = yaml.errors[0];
  if (!fault) return yaml.toJS();
  const line = (fault.linePos?.[0].line ?? 1) + 1;
  const message = fault.message.replace(/ at line [\s\S]*$/, '');
  throw new ContentError(path, `line ${line}: the front matter is not YAML: ${message}.`);
}

const valueAt = (value: unknown, keys: readonly PropertyKey[]): unknown =>
  keys.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key], value);

/** Zod says `Invalid input: expected string, received number`; what was received is told from the file itself. */
const expectation = (message: string): string =>
  message.replace(/^Invalid (?:input|option): /, '').replace(/, received .*$/, '');
