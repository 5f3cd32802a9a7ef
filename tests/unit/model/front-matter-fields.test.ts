import { expect, test } from 'vitest';
import { frontMatterSchema } from '../../../src/model/front-matter.ts';
import { frontMatterFields } from '../../../src/model/front-matter-fields.ts';

test('the list of fields is the one of the schema, in its order', () => {
  expect(frontMatterFields).toEqual(Object.keys(frontMatterSchema.shape));
});
