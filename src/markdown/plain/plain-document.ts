import { canonicalDocument } from '../../model/canonical.ts';
import { frontMatterSchema } from '../../model/front-matter.ts';
import type { ResolutionDocument } from '../../model/resolution.ts';
import { partedByFence } from '../front-matter-fence.ts';
import { plainBody } from './plain-body.ts';
import { plainYaml } from './plain-yaml.ts';

/** A file as our writer writes it. Null for any other, and where a field is not as it should be: `readMarkdown` reads those, or says what is wrong. */
export function plainDocument(text: string): ResolutionDocument | null {
  const parts = partedByFence(text);
  const fields = parts && plainYaml(parts.fields);
  const body = fields && plainBody(parts.body);
  if (!body) return null;
  const frontMatter = frontMatterSchema.safeParse(fields);
  return frontMatter.success ? canonicalDocument({ frontMatter: frontMatter.data, ...body }) : null;
}
