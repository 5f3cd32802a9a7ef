import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { builtPages } from '../frame/built-pages.ts';
import { htmlRules } from '../frame/html-rules.ts';

const pages = builtPages(inject('site'));

const validator = new HtmlValidate(htmlRules);

describe.each(pages)('$address', ({ html, tags }) => {
  it('is valid HTML', async () => {
    const { results } = await validator.validateString(html);
    const faults = results.flatMap(({ messages }) => messages);
    expect(faults.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`)).toEqual([]);
  });

  it('says in what language it is, what it is, and that it is unofficial', () => {
    const named = (name: string) => tags.filter((tag) => tag.name === name);
    expect(named('html')[0]?.attributes['lang']).toMatch(/^[a-z]{2}/);
    expect(named('main')).toHaveLength(1);
    expect(named('h1')).toHaveLength(1);
    expect(named('meta').find(({ attributes }) => attributes['name'] === 'description')?.attributes['content']).toMatch(
      /\S/,
    );
    expect(html).toMatch(/<title>[^<]+<\/title>/);
    expect(html).toMatch(/unofficial/i);
  });

  it('has a content policy and no script or style of its own in the page', () => {
    const policy = tags.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
    expect(policy?.attributes['content']).toContain("default-src 'self'");
    const inline = [...html.matchAll(/<script\b([^>]*)>/g)].filter(([, attributes = '']) => !/\bsrc=/.test(attributes));
    expect(inline.filter(([, attributes = '']) => !/type="application\/(ld\+)?json"/.test(attributes))).toEqual([]);
    expect(html).not.toMatch(/<style\b/);
    expect(tags.filter(({ attributes }) => Object.keys(attributes).some((name) => /^on|^style$/.test(name)))).toEqual(
      [],
    );
  });
});

it('gives every page a title of its own', () => {
  const titles = pages.map(({ html }) => /<title>([^<]+)<\/title>/.exec(html)?.[1]);
  expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
});

it('keeps the space between a comma and what is set apart behind it: one that stands at the end of a line is taken for layout', () => {
  const joined = pages.flatMap(({ address, html }) =>
    [...html.matchAll(/[,;]<(?:a|kbd|code|em|strong|cite)\b[^>]*>\w+/g)].map(([words]) => `${address} ${words}`),
  );
  expect(joined).toEqual([]);
});
