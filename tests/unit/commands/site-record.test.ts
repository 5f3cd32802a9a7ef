import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SiteRecords } from '../../../src/commands/build/site-record.ts';
import { temporaryFolder } from '../../frame/temporary-folder.ts';

const record = {
  version: 'v1',
  state: 's1',
  made: new Map([
    ['src/pages/index.astro', ' index.html'],
    ['src/pages/[...text].astro', 'key a/b c/index.html\nother é/index.html'],
    ['src/pages/none.ts', ''],
  ]),
  shards: new Map([['all', 'digest']]),
  files: 2,
  bytes: 10,
  until: 1.5e12,
};

function written() {
  const folder = temporaryFolder({ 'dist/index.html': '' });
  const records = new SiteRecords(join(folder, 'cache/sites'), join(folder, 'dist'));
  records.write(record);
  return { folder, records };
}

describe('the record of a site', () => {
  it('is read as it was written, also of files with spaces and accents in their names, and of routes without any', () => {
    expect(written().records.read('v1')).toEqual(record);
  });

  it('is not there for a folder that was never built, or for another folder', () => {
    const { folder } = written();
    expect(new SiteRecords(join(folder, 'cache/sites'), join(folder, 'other')).read('v1')).toBeUndefined();
  });

  it('says nothing to another version of the program', () => {
    expect(written().records.read('v2')).toBeUndefined();
  });

  it('is not trusted after the folder was replaced', () => {
    const { folder, records } = written();
    renameSync(join(folder, 'dist'), join(folder, 'old'));
    mkdirSync(join(folder, 'dist'));
    expect(records.read('v1')).toBeUndefined();
  });

  it('is gone while the folder is being changed', () => {
    const { records } = written();
    records.forget();
    expect(records.read('v1')).toBeUndefined();
  });

  it('that is damaged is none', () => {
    const { records } = written();
    const path = records.beside('x').slice(0, -2);
    for (const damaged of ['{', readFileSync(path, 'utf8').slice(0, -3)]) {
      writeFileSync(path, damaged);
      expect(records.read('v1')).toBeUndefined();
    }
  });
});
