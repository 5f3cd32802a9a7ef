import { describe, expect, it } from 'vitest';
import { recognizeForm } from '../../../../src/import/read/recognize-form.ts';
import { Refusal } from '../../../../src/import/refusal.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const compound = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

describe('recognizeForm', () => {
  it.each([
    ['ods-text', bytes('Resolution adopted by the General Assembly'), 'plain words'],
    [
      'ods-text',
      bytes('<<ODS JOB NO>>N1462138E<<ODS JOB NO>>'),
      'a job number opens with angle brackets but is no XML',
    ],
    ['ods-text', Buffer.concat([bytes('\xff\xfe'), utf16('Resolution adopted')]), 'UTF-16 that says so'],
    ['ods-text', bytes(''), 'nothing at all is for the text reader to refuse'],
    ['akn', bytes('<?xml version="1.0"?><akomaNtoso/>'), 'an XML declaration'],
    ['akn', bytes('\xef\xbb\xbf  <akomaNtoso>'), 'a byte order mark and space in front'],
    ['akn', bytes('<!-- note --><akomaNtoso>'), 'a comment in front'],
    ['docx', bytes('PK\x03\x04rest'), 'a zip package'],
    ['docx', bytes('PK\x05\x06rest'), 'an empty zip package'],
  ])('takes for %s: %#', (form, content, _reason) => {
    expect(recognizeForm(content)).toBe(form);
  });

  it.each([
    ['pdf', bytes('%PDF-1.7 …'), /documents\.un\.org/],
    ['rtf', bytes('{\\rtf1\\ansi'), /save it as \.docx/],
    ['html', bytes('<!DOCTYPE html><html>'), /\.docx/],
    ['html', bytes('\n<HTML lang="en">'), /\.docx/],
    ['gzip', bytes('\x1f\x8b\x08'), /Unpack/],
    ['word-97', bytes(`${compound}WordDocument`), /save it as \.docx/],
    ['encrypted', Buffer.concat([bytes(compound), utf16('EncryptedPackage')]), /password/],
    ['encoding', utf16('Resolution adopted by the General Assembly'), /UTF-8/],
    ['binary', bytes('GIF89a\x01\x00\x01\x00'), /\.docx/],
  ])('refuses %s and says how to convert it', (rule, content, hint) => {
    const refusal = refusalOf(() => recognizeForm(content));
    expect(refusal.rule).toBe(rule);
    expect(refusal.hint).toMatch(hint);
  });
});

function refusalOf(run: () => unknown): Refusal {
  try {
    run();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('was not refused');
}
